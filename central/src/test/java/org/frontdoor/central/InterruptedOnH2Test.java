package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.frontdoor.central.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The JDK closes a file under everybody when a thread that uses it is interrupted. A server's threads are, when it is
/// asked to stop, and its database must be whole after that.
class InterruptedOnH2Test {
    @TempDir
    private Path folder;

    @Test
    void anInterruptedRequestCostsNobodyElseTheDatabase() throws Exception {
        survives(CentralSettings.inFolder(folder));
    }

    @Test
    void norOneThatIsEncrypted() throws Exception {
        survives(CentralSettings.inFolder(folder, "0".repeat(64)));
    }

    private static void survives(CentralSettings settings) throws Exception {
        try (Database database = Database.open(settings.database(), settings.user(), settings.password(), 4)) {
            database.write((Handle handle) -> handle.execute("CREATE TABLE notes (words VARCHAR(1000) NOT NULL)"));
            int written = 0;
            for (int i = 0; i < 20; i++) {
                Thread request = Thread.ofPlatform().unstarted(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        note(database);
                        database.force();
                    } catch (JdbiException stopped) {
                        assertTrue(Thread.interrupted(), "only an interrupt may stop it");
                    }
                });
                request.start();
                request.join();
                note(database);
                database.force();
                written++;
            }
            int least = written;
            assertTrue(database.answers());
            assertTrue(database.read((Handle handle) -> notes(handle)) >= least);
        }
        try (Database again = Database.open(settings.database(), settings.user(), settings.password(), 4)) {
            assertTrue(again.read((Handle handle) -> notes(handle)) >= 20);
        }
    }

    private static void note(Database database) {
        assertEquals(
                1,
                database.<Integer, JdbiException>write(
                        handle -> handle.execute("INSERT INTO notes VALUES (?)", "w".repeat(1_000))));
    }

    private static int notes(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM notes")
                .mapTo(Integer.class)
                .one();
    }
}
