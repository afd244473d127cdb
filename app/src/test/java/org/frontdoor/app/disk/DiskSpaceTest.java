package org.frontdoor.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
    private static DiskSpace.Room with(long megabytes) {
        return new DiskSpace(() -> megabytes << 20).room();
    }

    @Test
    void warnsBelowTwoHundredMegabytesAndRefusesNewWorkBelowFifty() {
        assertEquals(new DiskSpace.Room.Enough(200L << 20), with(200));
        DiskSpace.Room.Low low = assertInstanceOf(DiskSpace.Room.Low.class, with(199));
        assertTrue(low.mayBegin() && low.words().contains("199 MB"));
        assertInstanceOf(DiskSpace.Room.Low.class, with(50));
        DiskSpace.Room.TooLittle little = assertInstanceOf(DiskSpace.Room.TooLittle.class, with(49));
        assertFalse(little.mayBegin());
        assertTrue(little.words().contains("49 MB"));
    }

    @Test
    void aDiskThatDoesNotSayIsNoReasonToStop() {
        DiskSpace.Room room = new DiskSpace(() -> {
                    throw new IOException("gone");
                })
                .room();
        assertEquals(new DiskSpace.Room.Unknown("gone"), room);
        assertTrue(room.mayBegin());
    }

    @Test
    void readsTheRealDisk(@TempDir Path folder) {
        assertFalse(DiskSpace.of(folder).room() instanceof DiskSpace.Room.Unknown);
    }

    @Test
    void replacesAFileWholeAlsoWhenInterrupted(@TempDir Path folder) throws IOException {
        Path made = PrivateFolder.make(folder.resolve("a/b"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        Path file = made.resolve("file");
        PrivateFolder.replace(file, new byte[] {1, 2, 3});
        Thread.currentThread().interrupt();
        PrivateFolder.replace(file, new byte[] {4});
        assertTrue(Thread.interrupted());
        assertEquals(1, Files.readAllBytes(file).length);
        assertFalse(Files.exists(made.resolve("file.new")));
    }
}
