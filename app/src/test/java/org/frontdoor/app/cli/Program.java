package org.frontdoor.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program in a process of its own, as the launcher starts it, without a display.
public final class Program implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Path errors;

    private Program(Process process, Path errors) {
        this.process = process;
        this.out = process.inputReader();
        this.errors = errors;
    }

    /// Starts it.
    /// @param folder for what it writes to its error stream
    public static Program start(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.frontdoor.app.Main"));
        command.addAll(List.of(words));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return new Program(builder.start(), errors);
    }

    /// The rest of the line that begins so, waiting for it.
    public String line(String begin) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(begin)) {
                return line.substring(begin.length()).strip();
            }
        }
        throw new AssertionError("it ended without saying «" + begin + "»: " + errors());
    }

    /// All that it still says, waiting for its end.
    public String rest() throws IOException {
        return out.readAllAsString();
    }

    public String errors() throws IOException {
        return Files.readString(errors);
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /// Asks it to end, as `kill` and service managers do.
    public Program stop() {
        process.destroy();
        return this;
    }

    /// Ends it without asking.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
