package org.frontdoor.central.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files of a pack: a folder on disk, or one packed into central's jar. Not for use by several threads.
public final class PackFolder implements AutoCloseable {
    /// The largest file read, in bytes. A pack is written by people; what is larger is something else.
    public static final long LARGEST_FILE = 16L * 1024 * 1024;

    /// The most files a pack may have.
    public static final int MOST_FILES = 5_000;

    private final Path root;
    private final @Nullable FileSystem jar;

    private PackFolder(Path root, @Nullable FileSystem jar) {
        this.root = root;
        this.jar = jar;
    }

    /// A folder on disk; whether it is there is found out, and told, when it is read.
    public static PackFolder of(Path folder) {
        return new PackFolder(folder, null);
    }

    /// The pack of that name that comes with Frontdoor (`portland`), or empty if there is none.
    ///
    /// @throws UncheckedIOException if central's own jar cannot be read
    public static Optional<PackFolder> packaged(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        URL program = PackFolder.class.getResource("/packs/" + name + "/program.yaml");
        if (program == null) {
            return Optional.empty();
        }
        try {
            if (program.openConnection() instanceof JarURLConnection inJar) {
                Path file = Path.of(inJar.getJarFileURL().toURI());
                FileSystem jar = FileSystems.newFileSystem(file);
                return Optional.of(new PackFolder(jar.getPath("/packs/" + name), jar));
            }
            Path file = Path.of(new URI(program.toString()));
            return Optional.ofNullable(file.getParent()).map(PackFolder::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no URI: " + program, e);
        }
    }

    /// The folder as it was named, for messages.
    public String name() {
        return root.toString();
    }

    /// Whether there is a folder to read; else it is told what is there instead.
    public boolean exists(Findings findings) {
        if (Files.isRegularFile(root)) {
            findings.error(name(), 0, "is a file; name the pack's folder");
        } else if (!Files.isDirectory(root)) {
            findings.error(name(), 0, "there is no such folder");
        }
        return Files.isDirectory(root);
    }

    /// All files, `/` between folders, sorted, hidden ones left out.
    public List<String> files(Findings findings) {
        try (Stream<Path> walk = Files.walk(root)) {
            List<String> files = walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> Stream.of(file.split("/")).noneMatch(part -> part.startsWith(".")))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                findings.error(name(), 0, "has more than " + MOST_FILES + " files; this is no pack");
                return List.of();
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            findings.error(name(), 0, "cannot be listed (" + reason(e) + ")");
            return List.of();
        }
    }

    /// The text of a file, or empty after saying why not.
    Optional<PackPage> page(String file, Findings findings) {
        return page(file, findings, StrictText::decode);
    }

    /// The same of a file that others made, in whatever encoding it is.
    public Optional<PackPage> foreignPage(String file, Findings findings) {
        return page(file, findings, StrictText::foreign);
    }

    @FunctionalInterface
    private interface Decoding {
        Optional<String> of(String file, byte[] bytes, Findings findings);
    }

    private Optional<PackPage> page(String file, Findings findings, Decoding decoding) {
        Path path = root.resolve(file);
        try {
            long size = Files.size(path);
            if (size > LARGEST_FILE) {
                findings.error(
                        file, 0, "has %,d bytes; a pack's file has at most %,d (16 MiB)".formatted(size, LARGEST_FILE));
                return Optional.empty();
            }
            return decoding.of(file, Files.readAllBytes(path), findings)
                    .map(text -> new PackPage(file, text, findings));
        } catch (IOException e) {
            findings.error(file, 0, "cannot be read (" + reason(e) + ")");
            return Optional.empty();
        }
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
