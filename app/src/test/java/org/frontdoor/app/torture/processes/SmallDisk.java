package org.frontdoor.app.torture.processes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real file system of a few megabytes, which only root may mount, and something on it that takes all the room.
final class SmallDisk implements AutoCloseable {
    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /// Whether this user may mount one at all.
    static boolean canMount(Path scratch) {
        try {
            SmallDisk probe = mount(scratch, 1);
            probe.close();
            return true;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }

    static SmallDisk mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Commands.run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /// Takes all the room that is left.
    void fill() {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] page = new byte[4_096];
            while (true) {
                out.write(page);
            }
        } catch (IOException full) {
            if (!Files.exists(filler)) {
                throw new UncheckedIOException(full);
            }
        }
    }

    void makeRoom() {
        try {
            Files.deleteIfExists(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Commands.run("umount", folder.toString());
    }
}
