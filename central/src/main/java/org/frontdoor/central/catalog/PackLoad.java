package org.frontdoor.central.catalog;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;

/// Loads a city pack that was sent as a zip of its folder.
public final class PackLoad {
    private static final long LARGEST = 256L * 1024 * 1024;

    private final PackReader reader;
    private final Loading loading;

    /// Takes the records of a good pack.
    @FunctionalInterface
    public interface Loading {
        CatalogLoad.Counts load(Pack pack);
    }

    public PackLoad(PackReader reader, Loading loading) {
        this.reader = reader;
        this.loading = loading;
    }

    /// What a pack came to.
    public sealed interface Answer {
        /// It is in.
        /// @param warnings what deserves a look
        record Loaded(String program, int created, int changed, int unchanged, int removed, List<String> warnings)
                implements Answer {}

        record Bad(PackReading reading) implements Answer {}

        record NoZip() implements Answer {}
    }

    public Answer load(byte[] zip) throws IOException {
        Path folder = Files.createTempDirectory("frontdoor-pack");
        try {
            if (!unpack(zip, folder)) {
                return new Answer.NoZip();
            }
            try (PackFolder files = PackFolder.of(root(folder))) {
                return load(reader.read(files));
            }
        } finally {
            remove(folder);
        }
    }

    private Answer load(PackReading reading) {
        return switch (reading) {
            case PackReading.Bad bad -> new Answer.Bad(bad);
            case PackReading.Good good -> {
                CatalogLoad.Counts counts = loading.load(good.pack());
                yield new Answer.Loaded(
                        good.pack().program().name(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.removed(),
                        Stream.concat(good.warnings().stream().map(Finding::toString), kept(counts))
                                .toList());
            }
        };
    }

    private static Stream<String> kept(CatalogLoad.Counts counts) {
        return counts.kept() == 0
                ? Stream.empty()
                : Stream.of(
                        "%d articles that people keep here stayed as they are; what the pack says of them was not taken"
                                .formatted(counts.kept()));
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

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
