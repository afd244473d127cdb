package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Where an unfinished snapshot stands, so that it goes on there after a cut or a restart.
///
/// @param cursor where pulling goes on once all of it is in: that of the first stream, not of its continuations
/// @param from the last entry that is in (`kind/id`), empty before the first
/// @param done entries that are in
/// @param total entries the first stream announced
/// @param generation marks what this snapshot brought; what has an earlier mark at its end is out of sight
public record SnapshotMark(String cursor, String from, long done, long total, long generation) {
    private static final String NAME = "snapshot";

    static Optional<SnapshotMark> read(Connection connection) throws SQLException {
        return Schema.meta(connection, NAME).map(text -> {
            String[] parts = text.split("\n", -1);
            return new SnapshotMark(
                    parts[0], parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4]));
        });
    }

    void write(Connection connection) throws SQLException {
        Schema.meta(connection, NAME, cursor + "\n" + from + "\n" + done + "\n" + total + "\n" + generation);
    }

    static void remove(Connection connection) throws SQLException {
        Schema.forget(connection, NAME);
    }

    SnapshotMark after(String last, int more) {
        return new SnapshotMark(cursor, last, done + more, Math.max(total, done + more), generation);
    }
}
