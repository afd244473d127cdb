package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.frontdoor.model.command.EntryRef;

/// Writes one page of central's news: entries, their look-up rows and the cursor in one transaction.
///
/// What is gone leaves a mark with its version and without a body, so that a stale line cannot bring it back and a
/// receipt that waits for that version is seen to be fulfilled.
final class PageWriter {
    private final Connection connection;
    private final Kinds kinds;
    private final Bodies bodies;
    private final ModelTables models;

    PageWriter(Connection connection, Kinds kinds, Bodies bodies, ModelTables models) {
        this.connection = connection;
        this.kinds = kinds;
        this.bodies = bodies;
        this.models = models;
    }

    /// @param generation of the snapshot that what is written belongs to
    /// @param fresh none of these entries is here yet, so no look-up is needed
    /// @param overlaid entries whose look-up rows show unsent work and are left alone
    void write(Iterable<Page.Line> lines, long generation, boolean fresh, Set<EntryRef> overlaid) throws SQLException {
        Map<EntryRef, Page.Line> newest = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        for (Page.Line line : lines) {
            newest.merge(line.ref(), line, (one, other) -> one.version() > other.version() ? one : other);
            names.add(line.kind().name());
        }
        for (String name : names) {
            kinds.number(connection, name);
        }
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT k, version, generation FROM entry WHERE kind = ? AND id = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO entry(k, kind, id, version, generation, body) VALUES(?, ?, ?, ?, ?, ?)");
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE entry SET version = ?, generation = ?, body = ? WHERE k = ?");
                ModelTables.Batch rows = models.batch(connection)) {
            for (Page.Line line : newest.values()) {
                long kind = kinds.known(line.kind().name());
                long key = fresh ? 0 : keyToReplace(select, kind, line, generation);
                if (key < 0) {
                    continue;
                }
                byte[] packed = line.body() == null ? null : bodies.pack(line.body());
                if (key == 0) {
                    insert.setLong(1, kinds.nextKey(kind));
                    insert.setLong(2, kind);
                    insert.setObject(3, line.id());
                    insert.setLong(4, line.version());
                    insert.setLong(5, generation);
                    insert.setBytes(6, packed);
                    insert.addBatch();
                } else {
                    update.setLong(1, line.version());
                    update.setLong(2, generation);
                    update.setBytes(3, packed);
                    update.setLong(4, key);
                    update.executeUpdate();
                }
                if (models.derives(line.kind().name()) && !overlaid.contains(line.ref())) {
                    if (key != 0) {
                        rows.delete(line.kind().name(), line.id());
                    }
                    if (line.body() != null) {
                        rows.insert(line.kind().name(), bodies.read(line.kind(), line.body()));
                    }
                }
            }
            insert.executeBatch();
            rows.flush();
        }
    }

    /// The key of the row to replace, 0 when there is none, -1 when what is here is newer. What is from before a
    /// snapshot is never newer: a central restored from a back-up has older versions, and they are the truth.
    private static long keyToReplace(PreparedStatement select, long kind, Page.Line line, long generation)
            throws SQLException {
        select.setLong(1, kind);
        select.setObject(2, line.id());
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return 0;
            }
            return row.getLong(3) == generation && row.getLong(2) > line.version() ? -1 : row.getLong(1);
        }
    }
}
