package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Memory of this process as the system counts it.
final class ProcessMemory {
    private static final Path ROLLUP = Path.of("/proc/self/smaps_rollup");

    private ProcessMemory() {}

    /// MiB. On Linux the proportional set size, elsewhere the heap in use.
    static double mebibytes() throws IOException {
        if (!Files.isReadable(ROLLUP)) {
            Runtime runtime = Runtime.getRuntime();
            return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576.0;
        }
        List<String> lines = Files.readAllLines(ROLLUP);
        return lines.stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .flatMap(line -> Arrays.stream(line.split("\\s+")))
                        .filter(word -> word.matches("\\d+"))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow(() -> new IOException("no Pss in " + ROLLUP))
                / 1024.0;
    }
}
