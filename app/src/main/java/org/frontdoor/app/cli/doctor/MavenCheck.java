package org.frontdoor.app.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Where Maven is and which one; only who builds from a clone needs it.
final class MavenCheck implements Check {
    private static final String TOPIC = "Maven";
    private static final String FIX =
            "Only needed to build. Install Maven 3.8 or newer; on Debian and Ubuntu: sudo apt-get install maven";
    private static final int PATIENCE_SECONDS = 10;

    private final Map<String, String> environment;

    MavenCheck(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<Finding> look() {
        Optional<Path> maven = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("mvn", "mvn.cmd").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return List.of(maven.map(MavenCheck::version)
                .orElseGet(() -> new Finding.Note(TOPIC, "there is no mvn on the PATH", FIX)));
    }

    private static Finding version(Path maven) {
        try {
            Process process = new ProcessBuilder(maven.toString(), "-B", "-v")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Finding.Note(TOPIC, maven + " does not answer", FIX);
            }
            return process.inputReader()
                    .lines()
                    .map(line -> line.replaceAll("\\u001B\\[[0-9;]*m", ""))
                    .filter(line -> line.startsWith("Apache Maven "))
                    .findFirst()
                    .<Finding>map(line -> new Finding.Good(TOPIC, line.replaceFirst(" \\(.*", "") + ", " + maven))
                    .orElseGet(() -> new Finding.Note(TOPIC, maven + " does not say which it is", FIX));
        } catch (IOException failure) {
            return new Finding.Note(TOPIC, maven + " does not start: " + failure.getMessage(), FIX);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Finding.Note(TOPIC, maven + " was interrupted", "Try again.");
        }
    }
}
