package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.ConnectionPoolDataSource;
import org.h2.jdbcx.JdbcDataSource;

/// A cache in memory: for simulations, which would spend their time on files. What a power cut leaves of it is one of
/// its earlier moments, or nothing.
public final class MemoryPlace implements CachePlace {
    private final String url;

    public MemoryPlace(String name) {
        url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1000";
    }

    @Override
    public ConnectionPoolDataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("frontdoor");
        source.setPassword("");
        return source;
    }

    @Override
    public void setAside() {
        run("DROP ALL OBJECTS");
    }

    /// Lets a trigger look on at each change of a table.
    public void watch(String table, Class<? extends org.h2.api.Trigger> trigger) {
        run("CREATE TRIGGER IF NOT EXISTS watch_" + table + " BEFORE INSERT, UPDATE ON " + table
                + " FOR EACH ROW CALL '" + trigger.getName() + "'");
    }

    /// Runs a statement beside the cache's own work, and commits it.
    public void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "frontdoor", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CacheBroken(e);
        }
    }

    /// All that is in it now.
    public List<String> moment() {
        try (Connection connection = DriverManager.getConnection(url, "frontdoor", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                String line = rows.getString(1);
                if (!line.contains(" USER ") && !line.startsWith("GRANT")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new CacheBroken(e);
        }
    }

    /// Puts an earlier moment back.
    public void become(List<String> moment) {
        setAside();
        moment.forEach(this::run);
    }

    /// Nothing is left of it.
    public void forget() {
        run("SHUTDOWN IMMEDIATELY");
    }
}
