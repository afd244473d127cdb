package org.frontdoor.central.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// Version 7 of the tables: fills what `V6__settled_entries.sql` added, for the cases that were closed before.
public final class SettledEntries extends BaseJavaMigration {
    private static final int BATCH = 1_000;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    protected void init() {
        extractVersionAndDescription("V7__fill_settled_entries", "V", false);
    }

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        try (PreparedStatement read = connection.prepareStatement(
                        "SELECT site, id, body FROM entry WHERE kind = 'case' AND stage = 2 AND body IS NOT NULL");
                PreparedStatement write = connection.prepareStatement(
                        "UPDATE entry SET settled = ? WHERE site = ? AND kind = 'case' AND id = ?")) {
            read.setFetchSize(BATCH);
            int waiting = 0;
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    JsonNode at = mapper.readTree(rows.getString("body")).at("/resolution/at");
                    if (at.isTextual()) {
                        write.setObject(1, OffsetDateTime.parse(at.textValue()));
                        write.setInt(2, rows.getInt("site"));
                        write.setObject(3, rows.getObject("id"));
                        write.addBatch();
                        if (++waiting % BATCH == 0) {
                            write.executeBatch();
                        }
                    }
                }
            }
            write.executeBatch();
        }
    }
}
