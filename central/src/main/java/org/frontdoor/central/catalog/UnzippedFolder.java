package org.frontdoor.central.catalog;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.frontdoor.central.pack.PackFolder;

/// A folder that was sent as a zip, on disk until it is closed.
public final class UnzippedFolder implements AutoCloseable {
    private static final long LARGEST = 256L * 1024 * 1024;

    private final Path folder;

    private UnzippedFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder, or empty where the bytes are no zip, lead out of it, or hold too much.
    public static Optional<UnzippedFolder> of(byte[] zip) throws IOException {
        UnzippedFolder unzipped = new UnzippedFolder(Files.createTempDirectory("frontdoor-pack"));
        boolean good = false;
        try {
            good = unpack(zip, unzipped.folder);
        } finally {
            if (!good) {
                unzipped.close();
            }
        }
        return good ? Optional.of(unzipped) : Optional.empty();
    }

    /// Where its files are.
    public Path root() throws IOException {
        return root(folder);
    }

    private static boolean unpack(byte[] zip, Path folder) throws IOException {
        long left = LARGEST;
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName().replace('\\', '/')).normalize();
                if (!target.startsWith(folder) || ++files > PackFolder.MOST_FILES) {
                    return false;
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent() == null ? folder : target.getParent());
                    left -= copy(in, target, left);
                    if (left < 0) {
                        return false;
                    }
                }
            }
            return files > 0;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return false;
        }
    }

    /// Copies one file, and stops soon after the most that may come.
    private static long copy(InputStream in, Path target, long most) throws IOException {
        long copied = 0;
        byte[] chunk = new byte[64 * 1024];
        try (var out = Files.newOutputStream(target)) {
            for (int read = in.read(chunk); read >= 0 && copied <= most; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                copied += read;
            }
        }
        return copied;
    }

    /// A zip of a folder often holds the folder itself.
    private static Path root(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> all = inside.toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : folder;
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
