package org.frontdoor.central.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it lies in the database.
///
/// @param scope code of who may see it (the last one, when it is no more)
/// @param stage how early a new desktop needs it
/// @param body its JSON, or `null` when it is no more
public record StoredEntry(
        String kind,
        UUID id,
        long version,
        String scope,
        int stage,
        @Nullable String body) {

    /// From a row that has all its columns.
    public static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("scope"),
                row.getInt("stage"),
                row.getString("body"));
    }
}
