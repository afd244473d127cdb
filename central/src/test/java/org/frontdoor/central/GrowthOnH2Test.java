package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each group of commands writes new versions of many pages. A central that gives their room free only when it is
/// closed takes a million bytes for a group after some thousands of them, and more with each.
class GrowthOnH2Test {
    private static final int GROUPS = 4_000;
    private static final int COMMANDS = 5;
    /// Four times what it takes; seventy without housekeeping.
    private static final long MOST = 20L << 20;

    @TempDir
    private Path folder;

    @Test
    void workOfManyHoursLeavesRoomOnTheDisk() throws Exception {
        Path file = folder.resolve("central.mv.db");
        // Room is used again at once, so that the test need not last.
        try (Database database =
                Database.open("jdbc:h2:file:" + folder.resolve("central") + ";RETENTION_TIME=0", "central", "", 4)) {
            Site site = new Sites(database, new SecureRandom()).open("main", false);
            for (int group = 0; group < GROUPS; group++) {
                database.write(handle -> {
                    var receipts = handle.prepareBatch(
                            "INSERT INTO receipt VALUES (?, ?, ?, '', ?, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z')");
                    IntStream.range(0, COMMANDS)
                            .mapToObj(i -> UUID.randomUUID())
                            .forEach(id -> receipts.add(site.id(), id, id, id + " opened a case"));
                    return receipts.execute();
                });
                database.force();
            }
            assertTrue(Files.size(file) < MOST, () -> "bytes: " + file.toFile().length());
        }
    }
}
