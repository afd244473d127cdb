package org.frontdoor.app.cli.central;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines that an import did not take, with the reason of each, as a CSV file: made with the first one, in the first
/// place that takes it.
final class Rejects implements AutoCloseable {
    private final List<Path> places;
    private @Nullable Path file;
    private @Nullable BufferedWriter writer;

    private Rejects(List<Path> places) {
        this.places = places;
    }

    /// In this file and nowhere else.
    static Rejects in(Path file) {
        return new Rejects(List.of(file));
    }

    /// Beside the source; where its folder takes nothing, in the folder that the program runs in, or in its data
    /// folder.
    static Rejects of(Path source, Path data) {
        String name = source.getFileName() + ".rejects.csv";
        return new Rejects(List.of(source.resolveSibling(name), Path.of(name), data.resolve(name)));
    }

    /// Where they are, if there are any.
    Optional<Path> where() {
        return Optional.ofNullable(file).map(Path::toAbsolutePath);
    }

    /// Adds a line.
    /// @param fields as in the source
    /// @throws UncheckedIOException when no place takes it, with words for the person who imports
    void add(int line, String reason, List<String> fields) {
        try {
            BufferedWriter out = writer == null ? open() : writer;
            out.write(Stream.concat(Stream.of(Integer.toString(line), reason), fields.stream())
                    .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(unwritable(), e);
        }
    }

    private BufferedWriter open() throws IOException {
        IOException last = new IOException("no place");
        for (Path place : places) {
            try {
                Path folder = place.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                BufferedWriter out = Files.newBufferedWriter(place);
                out.write("line,reason,fields\n");
                file = place;
                writer = out;
                return out;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private String unwritable() {
        return "The lines that cannot be taken cannot be written to " + (file == null ? places.getFirst() : file)
                + ". Free some space, or name another file with --rejects FILE.";
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new IOException(unwritable(), e);
            }
        }
    }
}
