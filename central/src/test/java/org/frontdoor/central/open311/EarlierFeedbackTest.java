package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.frontdoor.central.cases.CaseLookups;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.DatabaseUnavailable;
import org.frontdoor.central.store.SettledEntries;
import org.frontdoor.fixtures.Postgres;
import org.junit.jupiter.api.Test;

/// Feedback that was given before there was a public list stands in none either.
class EarlierFeedbackTest {
    private static final String ID = "00000000-0000-7000-8000-00000000000";

    @Test
    void isKnownOnH2() throws SQLException, DatabaseUnavailable {
        assertEquals(List.of("1 false", "2 true"), upgraded("jdbc:h2:mem:feedback;DB_CLOSE_DELAY=-1", "central"));
    }

    @Test
    void isKnownOnPostgres() throws SQLException, DatabaseUnavailable {
        try (Postgres postgres = Postgres.start()) {
            assertEquals(List.of("1 false", "2 true"), upgraded(postgres.newDatabase(), Postgres.USER));
        }
    }

    private static List<String> upgraded(String url, String user) throws SQLException, DatabaseUnavailable {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:org/frontdoor/central/store/migration")
                .javaMigrations(new CaseLookups(), new SettledEntries())
                .target("7")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO site (id, name, classroom, central) VALUES (1, 'main', FALSE, '" + ID + "0')");
            put(statement, 1, "{\"type\":\"request\",\"timeline\":[{\"type\":\"opened\"}]}");
            put(statement, 2, "{\"type\":\"complaint\",\"description\":\"\\\"type\\\":\\\"request\\\"\"}");
            Database.open(url, user, "", 2, new CaseLookups(), new SettledEntries())
                    .close();
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery("SELECT number, feedback FROM case_index ORDER BY number")) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getBoolean(2));
                }
            }
            return found;
        }
    }

    private static void put(Statement statement, int number, String body) throws SQLException {
        statement.execute("INSERT INTO entry (site, kind, id, version, scope, stage, body) VALUES (1, 'case', '" + ID
                + number + "', 1, 'intake', 1, '" + body + "')");
        statement.execute("INSERT INTO case_index (site, id, number, scope, status, agency, opened, words) VALUES (1, '"
                + ID + number + "', '" + number + "', 'intake', 'new', '311', '2026-01-01T00:00:00Z', '')");
    }
}
