package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers for the names of kinds, and the next key of each: an entry's key is its kind's number, then a count, so that
/// one kind's entries lie together and new ones are written at an end.
final class Kinds {
    private static final int COUNT_BITS = 40;

    private final Map<String, Long> numbers = new ConcurrentHashMap<>();
    private final Map<Long, AtomicLong> lastKeys = new ConcurrentHashMap<>();

    void load(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT no, name FROM kind")) {
            while (row.next()) {
                numbers.put(row.getString(2), row.getLong(1));
            }
        }
        for (long number : numbers.values()) {
            lastKeys.put(number, new AtomicLong(lastKey(connection, number)));
        }
    }

    private static long lastKey(Connection connection, long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT MAX(k) FROM entry WHERE k >= ? AND k < ?")) {
            select.setLong(1, firstKey(number));
            select.setLong(2, firstKey(number + 1));
            try (ResultSet row = select.executeQuery()) {
                long last = row.next() ? row.getLong(1) : 0;
                return last == 0 ? firstKey(number) : last;
            }
        }
    }

    /// The kind's number, or -1 when no entry of it was ever here.
    long known(String kind) {
        return numbers.getOrDefault(kind, -1L);
    }

    /// The kind's number, made if need be. Called by the one writer.
    long number(Connection connection, String kind) throws SQLException {
        Long known = numbers.get(kind);
        if (known != null) {
            return known;
        }
        long number = numbers.size() + 1L;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO kind(no, name) VALUES(?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, kind);
            insert.executeUpdate();
        }
        connection.commit();
        lastKeys.put(number, new AtomicLong(firstKey(number)));
        numbers.put(kind, number);
        return number;
    }

    long nextKey(long number) {
        AtomicLong last = lastKeys.get(number);
        if (last == null) {
            throw new IllegalArgumentException("no kind " + number);
        }
        return last.incrementAndGet();
    }

    static long firstKey(long number) {
        return number << COUNT_BITS;
    }
}
