package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryTally;

/// Reads entries from the cache file.
final class EntryReader {
    private static final int STRIDE = 2_000;

    private final Kinds kinds;
    private final Bodies bodies;

    EntryReader(Kinds kinds, Bodies bodies) {
        this.kinds = kinds;
        this.bodies = bodies;
    }

    <T extends Entry> Optional<T> find(Connection connection, EntryKind<T> kind, UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT body FROM entry WHERE kind = ? AND id = ?")) {
            select.setLong(1, kinds.known(kind.name()));
            select.setObject(2, id);
            try (ResultSet row = select.executeQuery()) {
                byte[] packed = row.next() ? row.getBytes(1) : null;
                return packed == null ? Optional.empty() : Optional.of(bodies.unpack(kind, packed));
            }
        }
    }

    /// The version that is here, also of an entry that is gone; 0 when none ever was.
    long version(Connection connection, EntryRef entry) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT version FROM entry WHERE kind = ? AND id = ?")) {
            select.setLong(1, kinds.known(entry.kind()));
            select.setObject(2, entry.id());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /// All of a kind, some at a time, so that neither the memory nor a lock is held for long.
    <T extends Entry> void scan(Connection connection, EntryKind<T> kind, Consumer<? super T> each)
            throws SQLException {
        strides(connection, kind.name(), "body", row -> row.getBytes(2), packed -> {
            each.accept(bodies.unpack(kind, packed));
        });
    }

    EntryTally tally(Connection connection, List<String> names) throws SQLException {
        EntryTally tally = new EntryTally();
        for (String name : names) {
            strides(
                    connection,
                    name,
                    "id, version",
                    row -> new Held(row.getObject(2, UUID.class), row.getLong(3)),
                    held -> tally.add(name, held.id(), held.version()));
        }
        return tally;
    }

    private record Held(UUID id, long version) {}

    private <R> void strides(
            Connection connection, String kind, String columns, RowReader<R> reader, Consumer<? super R> each)
            throws SQLException {
        long number = kinds.known(kind);
        long from = Kinds.firstKey(number);
        try (PreparedStatement select = connection.prepareStatement("SELECT k, " + columns + " FROM entry"
                + " WHERE k > ? AND k < ? AND body IS NOT NULL ORDER BY k FETCH FIRST " + STRIDE + " ROWS ONLY")) {
            boolean more = number > 0;
            while (more) {
                select.setLong(1, from);
                select.setLong(2, Kinds.firstKey(number + 1));
                List<R> stride = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        from = row.getLong(1);
                        stride.add(reader.read(row));
                    }
                }
                stride.forEach(each);
                more = stride.size() == STRIDE;
            }
        }
    }

    <R> List<R> rows(Connection connection, String sql, RowReader<R> reader, List<?> parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object parameter : parameters) {
                place++;
                select.setObject(place, parameter);
            }
            List<R> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }
}
