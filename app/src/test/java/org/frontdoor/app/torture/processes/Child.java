package org.frontdoor.app.torture.processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A Java process of ours, and what it says line by line.
final class Child {
    private static final int PATIENCE_S = 30;

    private final Process process;
    private final Thread reader;

    private Child(Process process, Thread reader) {
        this.process = process;
        this.reader = reader;
    }

    /// @param log gets what it writes to its error stream
    /// @param onLine told of each line, on a thread of this child's own
    static Child start(Class<?> main, List<String> words, Path log, Consumer<String> onLine) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(words);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            // Nothing goes on when this process is stopped in the middle.
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
            return new Child(process, Thread.ofVirtual().start(() -> read(process, onLine)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Process process, Consumer<String> onLine) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                onLine.accept(line);
            }
        } catch (IOException ended) {
            onLine.accept("ended " + ended.getMessage());
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    void order(String word) {
        try {
            Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
            in.write(word + "\n");
            in.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// What its threads do, for whoever wonders why it does nothing.
    String threads() {
        return Commands.run(
                Path.of(System.getProperty("java.home"), "bin", "jstack").toString(), process.pid() + "");
    }

    /// SIGKILL. Returns when it is gone and all that it said was heard.
    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /// SIGTERM, as an operator stops it.
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", stopped);
        }
    }
}
