package org.frontdoor.app.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frontdoor.app.disk.DiskSpace;
import org.frontdoor.fixtures.disk.MountedDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real file system of 12 MB, filled up by the journal itself. Only root may mount one.
class JournalSmallDiskTest {
    @TempDir
    Path folder;

    private MountedDisk disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = MountedDisk.on(folder, "size=12m").orElse(null);
        assumeTrue(disk != null, "only root may mount a small disk; JournalCrashTest fills a simulated one");
    }

    @AfterEach
    void unmount() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    private Journal open() throws IOException {
        return Journals.opened(Journal.open(DiskFiles.at(folder), Journals.key(), Journals.random(1)))
                .journal();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheDiskIsFullAndItOpensWhileFull() throws IOException {
        assertInstanceOf(DiskSpace.Room.TooLittle.class, DiskSpace.of(folder).room());
        List<FrozenCommand> acknowledged = new ArrayList<>();
        Journal journal = open();
        Appended last = new Appended.Saved(0, 0);
        for (long number = 1; last instanceof Appended.Saved; number++) {
            FrozenCommand command = Journals.command(number, 4000);
            last = journal.append(JournalEntry.Commands.of(command));
            if (last instanceof Appended.Saved) {
                acknowledged.add(command);
            }
        }
        assertInstanceOf(Appended.DiskFull.class, last);
        assertTrue(acknowledged.size() > 2000, () -> "the reserve was used: " + acknowledged.size());
        journal.close();

        Journal again = open();
        assertEquals(acknowledged, again.live().unsent(), "opened on the full disk");
        int half = acknowledged.size() / 2;
        for (FrozenCommand command : acknowledged.subList(0, half)) {
            Journals.save(again, new JournalEntry.Receipt(command.id(), false, "{}"));
        }
        FrozenCommand after = Journals.command(1_000_000, 4000);
        Journals.save(again, JournalEntry.Commands.of(after));
        again.close();
        List<FrozenCommand> expected = new ArrayList<>(acknowledged.subList(half, acknowledged.size()));
        expected.add(after);
        try (Journal third = open()) {
            assertEquals(expected, third.live().unsent());
        }
    }
}
