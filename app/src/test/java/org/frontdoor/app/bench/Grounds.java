package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.frontdoor.fixtures.workload.RequestsFile;

/// Where a run works: a folder that is gone afterwards, and the requests that fill central.
/// @param root the clone
/// @param folder for everything that is written
/// @param requests the CSV file
/// @param real whether these are real requests
/// @param tell told in one line what is being done
record Grounds(Path root, Path folder, Path requests, boolean real, Consumer<String> tell) implements AutoCloseable {
    private static final long SEED = 311;
    private static final int REAL_ROWS = 78_640;

    /// @param given the file to import
    /// @param rows how many to generate; without a file and this, the real ones where they are beside the clone
    static Grounds make(Path root, Optional<Path> given, Optional<Integer> rows, Consumer<String> tell)
            throws IOException {
        Path folder = Files.createTempDirectory("frontdoor-bench");
        keepAll(root, folder);
        Optional<Path> real =
                given.or(() -> beside(root).filter(file -> rows.isEmpty())).filter(Files::isRegularFile);
        if (given.isPresent() && real.isEmpty()) {
            throw new BenchFailure("There is no file " + given.get() + ". Name another with --requests.");
        }
        if (real.isPresent()) {
            // What is not taken over is written beside the file, which must not happen where it came from.
            Path copy = folder.resolve(String.valueOf(real.get().getFileName()));
            return new Grounds(root, folder, Files.copy(real.get(), copy), true, tell);
        }
        Path generated = folder.resolve("requests.csv");
        RequestsFile.write(generated, rows.orElse(REAL_ROWS), SEED);
        return new Grounds(root, folder, generated, false, tell);
    }

    /// The requests were closed long ago; the desktops of a run keep them all the same.
    private static void keepAll(Path root, Path folder) throws IOException {
        Path from = root.resolve("central/packs/portland");
        Path to = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        Files.writeString(to.resolve("program.yaml"), "\nkeepDays: 36500\n", StandardOpenOption.APPEND);
    }

    /// The program at central.
    String pack() {
        return fresh("pack").toString();
    }

    private static Optional<Path> beside(Path root) {
        return Optional.of(root.resolveSibling("shared/data/requests/requests.csv.xz"));
    }

    /// What the launcher has built.
    Path built() {
        return root.resolve("app/target/run");
    }

    Path aotCache() {
        return built().resolve("frontdoor.aot");
    }

    Path mapping() {
        return root.resolve("docs/mappings/requests.yaml");
    }

    Path fresh(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
