package org.frontdoor.app.torture.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs a command of the system to its end.
final class Commands {
    private Commands() {}

    /// What it said.
    ///
    /// @throws UncheckedIOException with that when it fails
    static String run(String... words) {
        return run(List.of(words));
    }

    static String run(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new UncheckedIOException(new IOException(String.join(" ", words) + ": " + said.strip()));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", stopped);
        }
    }
}
