package org.frontdoor.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/// The same database without Frontdoor: what rows of a case's size cost when nothing is decided, checked or kept apart.
/// @param url JDBC address
/// @param user with no password
record BareDatabase(String url, String user) {
    private static final int BATCH = 2_000;
    private static final String WORDS = "x".repeat(900);

    /// Rows a second, in batches of 2,000, each committed.
    double batched(int rows) {
        try (Connection connection = open();
                PreparedStatement insert = prepared(connection)) {
            long began = System.nanoTime();
            for (int i = 0; i < rows; i++) {
                fill(insert);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
            return rows / seconds(began);
        } catch (SQLException trouble) {
            throw new BenchFailure("The bare database: " + trouble.getMessage(), trouble);
        }
    }

    /// Rows a second, each committed alone, with so many connections.
    double singly(int clients, Duration time) {
        return Crowd.perSecond(clients, time, () -> {
            try {
                Connection connection = open();
                PreparedStatement insert = prepared(connection);
                return new Crowd.Work() {
                    @Override
                    public void once() {
                        try {
                            fill(insert);
                            insert.executeUpdate();
                            connection.commit();
                        } catch (SQLException trouble) {
                            throw new BenchFailure("The bare database: " + trouble.getMessage(), trouble);
                        }
                    }

                    @Override
                    public void close() {
                        try {
                            connection.close();
                        } catch (SQLException trouble) {
                            throw new BenchFailure("The bare database: " + trouble.getMessage(), trouble);
                        }
                    }
                };
            } catch (SQLException trouble) {
                throw new BenchFailure("The bare database: " + trouble.getMessage(), trouble);
            }
        });
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static PreparedStatement prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bare (id UUID PRIMARY KEY, number BIGINT, words VARCHAR)");
        }
        connection.commit();
        return connection.prepareStatement("INSERT INTO bare (id, number, words) VALUES (?, ?, ?)");
    }

    private static void fill(PreparedStatement insert) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setLong(2, System.nanoTime());
        insert.setString(3, WORDS);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
