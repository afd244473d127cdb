package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.SqlState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// H2 closes its database at once when the disk is full. Central must find its way back when there is room again,
/// without being started anew.
class ClosedOnH2Test {
    private static final int CONNECTIONS = 8;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aDatabaseThatClosedItsFileIsOpenedAgain() throws Exception {
        comesBackAfter(H2Trouble::closesItsFile);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aDatabaseThatWasShutDownIsOpenedAgain() throws Exception {
        comesBackAfter(ClosedOnH2Test::isShutDown);
    }

    private interface Trouble {
        void of(Database database) throws SQLException;
    }

    private void comesBackAfter(Trouble trouble) throws Exception {
        CentralSettings settings = CentralSettings.inFolder(folder, "0".repeat(64));
        try (Database database =
                Database.open(settings.database(), settings.user(), settings.password(), CONNECTIONS)) {
            database.write((Handle handle) -> handle.execute("CREATE TABLE notes (words VARCHAR(1000) NOT NULL)"));
            database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('kept')"));
            database.force();
            manyAsk(database);
            elsewhere(() -> trouble.of(database));
            manyAsk(database);
            assertTrue(database.answers(), "with many connected to it all the time");
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

    /// What was written, or read, before the file was closed need not be in the file that was opened again, whatever is
    /// forced to the disk after that.
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void nobodyIsToldWhatWasThereBeforeTheFileWasOpenedAgain() throws Exception {
        CentralSettings settings = CentralSettings.inFolder(folder, "0".repeat(64));
        try (Database database =
                Database.open(settings.database(), settings.user(), settings.password(), CONNECTIONS)) {
            database.write((Handle handle) -> handle.execute("CREATE TABLE notes (words VARCHAR(1000) NOT NULL)"));
            database.force();
            database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('mine')"));
            elsewhere(() -> {
                H2Trouble.closesItsFile(database);
                manyAsk(database);
                assertTrue(database.answers());
                database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('theirs')"));
                assertThrows(JdbiException.class, database::force, "it has read before, too");
                database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('once more')"));
                database.force();
            });
            assertTrue(SqlState.isUnavailable(assertThrows(JdbiException.class, database::force)));
            database.write((Handle handle) -> handle.execute("INSERT INTO notes VALUES ('mine again')"));
            database.force();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void elsewhere(Work work) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> {
                        work.run();
                        return true;
                    })
                    .get();
        }
    }

    private static void manyAsk(Database database) throws InterruptedException {
        List<Thread> many = IntStream.range(0, 2 * CONNECTIONS)
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    for (int asked = 0; asked < 200; asked++) {
                        database.answers();
                    }
                }))
                .toList();
        for (Thread each : many) {
            each.join();
        }
    }

    private static void isShutDown(Database database) {
        assertThrows(
                JdbiException.class, () -> database.write((Handle handle) -> handle.execute("SHUTDOWN IMMEDIATELY")));
    }
}
