package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// The cache's own tables. They are never migrated: with another version the file is set aside and filled anew.
final class Schema {
    private static final String VERSION = "2";

    private Schema() {}

    /// Makes the tables in a new file.
    /// @return false when the file was made by another version of this program
    static boolean ensure(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS meta(name VARCHAR(100) PRIMARY KEY, text VARCHAR NOT NULL)");
            Optional<String> version = meta(connection, "schema");
            if (version.isPresent()) {
                return version.get().equals(VERSION);
            }
            statement.execute("CREATE TABLE block(b BIGINT PRIMARY KEY, generation BIGINT NOT NULL,"
                    + " kind VARCHAR(100) NOT NULL, heads VARBINARY NOT NULL)");
            statement.execute("CREATE TABLE body(b BIGINT PRIMARY KEY, bytes VARBINARY NOT NULL)");
            statement.execute("CREATE TABLE overlaid(kind VARCHAR(100), id UUID, PRIMARY KEY(kind, id))");
        }
        meta(connection, "schema", VERSION);
        connection.commit();
        return true;
    }

    static Optional<String> meta(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT text FROM meta WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    static void meta(Connection connection, String name, String text) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("MERGE INTO meta(name, text) VALUES(?, ?)")) {
            merge.setString(1, name);
            merge.setString(2, text);
            merge.executeUpdate();
        }
    }

    /// Leaves what stands there where there is nothing to say.
    static void meta(Connection connection, String name, Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            meta(connection, name, text.get());
        }
    }

    static void forget(Connection connection, String name) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM meta WHERE name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }
}
