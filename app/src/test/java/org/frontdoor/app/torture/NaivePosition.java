package org.frontdoor.app.torture;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;

/// Gives each change its position when it is written, from a counter of its own, as a database's sequence does: whoever
/// commits later may have the earlier position.
public final class NaivePosition implements Trigger {
    private static final int SITE = 0;
    private static final int POSITION = 1;

    private static String url(Connection connection) throws SQLException {
        return "jdbc:h2:mem:" + connection.getCatalog().toLowerCase(Locale.ROOT);
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (after[POSITION] != null) {
            return; // put back from a back-up
        }
        try (Connection counter = DriverManager.getConnection(url(connection), "frontdoor", "");
                PreparedStatement up =
                        counter.prepareStatement("UPDATE clock SET position = position + 1 WHERE site = ?");
                PreparedStatement read = counter.prepareStatement("SELECT position FROM clock WHERE site = ?")) {
            up.setObject(1, after[SITE]);
            up.executeUpdate();
            read.setObject(1, after[SITE]);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                after[POSITION] = row.getLong(1);
            }
        }
    }
}
