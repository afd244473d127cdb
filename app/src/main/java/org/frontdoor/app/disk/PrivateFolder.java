package org.frontdoor.app.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders that only their owner may read, and durable replacement of small files in them.
public final class PrivateFolder {
    private PrivateFolder() {}

    /// Makes the folder and those above it, readable by the owner alone where the file system knows owners.
    public static Path make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return Files.createDirectories(folder, ownerOnly(folder));
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Puts `bytes` in place of the file's content. After a crash at any moment the file has the old content or the
    /// new one, and once this returns it has the new one.
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (SteadyChannel channel = SteadyChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.use(open -> {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    open.write(rest, rest.position());
                }
                open.force(true);
            });
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = file.getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /// Writes zeros over a file where it stands, as far as the disk does so, and deletes it.
    public static void erase(Path file) throws IOException {
        long size = Files.size(file);
        try (SteadyChannel channel = SteadyChannel.open(file, StandardOpenOption.WRITE)) {
            channel.use(open -> {
                ByteBuffer zeros = ByteBuffer.allocate((int) size);
                while (zeros.hasRemaining()) {
                    open.write(zeros, zeros.position());
                }
                open.force(true);
            });
        }
        Files.delete(file);
    }

    /// Makes the names in the folder durable. Windows has no such call and keeps them in its own log.
    public static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (SteadyChannel channel = SteadyChannel.open(folder, StandardOpenOption.READ)) {
                channel.use(open -> open.force(true));
            }
        }
    }
}
