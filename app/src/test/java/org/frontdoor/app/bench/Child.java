package org.frontdoor.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a probe in a Java of its own, with the options of this one and the AOT cache that the launcher has made.
final class Child {
    private static final int PATIENCE_MINUTES = 15;

    private Child() {}

    /// @param words its arguments; the file for its figures is added
    static Figures run(Grounds grounds, Class<?> probe, List<String> words) throws IOException {
        Path out = grounds.fresh(probe.getSimpleName() + ".json");
        Path log = grounds.fresh(probe.getSimpleName() + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (Files.isRegularFile(grounds.aotCache())) {
            command.addAll(List.of("-XX:AOTCache=" + grounds.aotCache(), "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(probe.getName());
        command.addAll(words);
        command.add(out.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new BenchFailure("The probe " + probe.getSimpleName() + " failed: " + Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        } finally {
            process.destroyForcibly();
        }
        return Figures.read(out);
    }
}
