package org.frontdoor.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.Main;
import org.frontdoor.fixtures.Postgres;

/// Central in a process of its own, as `frontdoor central` runs it.
final class CentralProcess implements AutoCloseable {
    private static final String READY = "ready ";
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final String address;

    private CentralProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static CentralProcess onH2(Grounds grounds) throws IOException {
        return start(grounds, "own-h2", List.of());
    }

    static CentralProcess onPostgres(Grounds grounds, Postgres postgres) throws IOException {
        return start(grounds, "own-pg", List.of("--db", postgres.newDatabase(), "--db-user", Postgres.USER));
    }

    private static CentralProcess start(Grounds grounds, String name, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What makes a desktop small is not for central.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-X"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "central"));
        command.addAll(List.of(
                "--demo",
                "--pack",
                grounds.pack(),
                "--data",
                grounds.fresh(name).toString()));
        command.addAll(words);
        Path log = grounds.fresh(name + ".log");
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return new CentralProcess(process, line.substring(READY.length()));
            }
        }
        throw new BenchFailure("Central did not start: " + Files.readString(log));
    }

    String address() {
        return address;
    }

    /// MiB in memory now; 0 where the system does not tell.
    double mebibytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
