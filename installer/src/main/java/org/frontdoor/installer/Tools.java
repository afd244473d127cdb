package org.frontdoor.installer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the tools that make packages.
final class Tools {
    private Tools() {}

    /// A tool of this JDK, in this process.
    static void jdk(String name, List<String> words) throws PackagingFailed {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new PackagingFailed(
                        "This Java has no " + name + ". Use a whole JDK: JAVA_HOME=/path/to/jdk ./frontdoor package"));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int code = tool.run(writer, writer, words.toArray(String[]::new));
        writer.flush();
        if (code != 0) {
            throw new PackagingFailed(name + " failed (" + code + "):\n" + said);
        }
    }

    /// A program of the system.
    static void system(List<String> words) throws IOException, PackagingFailed {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = finished(process);
        if (code != 0) {
            throw new PackagingFailed(words.getFirst() + " failed (" + code + "):\n" + said);
        }
    }

    /// Waits for the program and returns its exit code.
    static int finished(Process process) throws PackagingFailed {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new PackagingFailed("Interrupted.");
        }
    }
}
