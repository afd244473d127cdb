package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.frontdoor.central.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// H2 closes its database at once when the disk is full. Central must find its way back when there is room again,
/// without being started anew.
class ClosedOnH2Test {
    private static final int CONNECTIONS = 4;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aDatabaseThatClosedItselfIsOpenedAgain() throws Exception {
        CentralSettings settings = CentralSettings.inFolder(folder, "0".repeat(64));
        try (Database database =
                Database.open(settings.database(), settings.user(), settings.password(), CONNECTIONS)) {
            database.write((Handle handle) -> handle.execute("CREATE TABLE notes (words VARCHAR(1000) NOT NULL)"));
            database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('kept')"));
            database.force();
            closes(database);
            long failed = IntStream.range(0, 20 * CONNECTIONS)
                    .filter(i -> !database.answers())
                    .count();
            assertTrue(failed <= CONNECTIONS, "each connection may fail once, but " + failed + " times none did work");
            assertEquals(1, database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('after')")));
            database.force();
        }
        try (Database again = Database.open(settings.database(), settings.user(), settings.password(), 1)) {
            assertEquals(
                    2,
                    again.read((Handle handle) -> handle.createQuery("SELECT count(*) FROM notes")
                            .mapTo(Integer.class)
                            .one()));
        }
    }

    /// As H2 does itself when it cannot write.
    private static void closes(Database database) {
        assertThrows(
                JdbiException.class, () -> database.write((Handle handle) -> handle.execute("SHUTDOWN IMMEDIATELY")));
    }
}
