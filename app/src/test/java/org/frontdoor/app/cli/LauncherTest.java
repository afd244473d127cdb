package org.frontdoor.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of a clone, with a Java that only says what it was given.
class LauncherTest {
    private static final String SAYS_WHAT_IT_IS_GIVEN = """
            #!/bin/bash
            all=" $*"
            echo "given${all##*org.frontdoor.app.Main}"
            """;

    @TempDir
    private Path folder;

    private Path launcher;
    private Path jdk;

    @BeforeEach
    void clone(@TempDir Path home) throws IOException {
        Path original = Path.of("..", "frontdoor").toAbsolutePath();
        assumeTrue(Files.exists(Path.of("/bin/bash")) && Files.exists(original), "a shell script, run from a clone");
        launcher = Files.copy(original, folder.resolve("frontdoor"), StandardCopyOption.COPY_ATTRIBUTES);
        Path run = Files.createDirectories(folder.resolve("app/target/run"));
        Files.createFile(run.resolve("built-main"));
        jdk = home.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        for (String tool : List.of("java", "javac")) {
            Path script = Files.writeString(jdk.resolve("bin").resolve(tool), SAYS_WHAT_IT_IS_GIVEN);
            assertTrue(script.toFile().setExecutable(true));
        }
    }

    private String given(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String said = process.inputReader().readAllAsString();
        assertEquals(0, process.waitFor(), said);
        return said.strip();
    }

    @Test
    void withoutADisplayTheTourRunsOnlyWhereTheDesktopWasAskedFor() throws Exception {
        assertTrue(given().endsWith("given tour"));
        assertTrue(given("--data", "there").endsWith("given --data there tour"));
        assertTrue(given("--central=http://c").endsWith("given --central=http://c tour"));
        assertEquals("given --centrl http://c", given("--centrl", "http://c"));
        assertEquals("given --centrl=http://c", given("--centrl=http://c"));
        assertEquals("given --centrl", given("--centrl"));
        assertEquals("given doctor --data there", given("doctor", "--data", "there"));
    }
}
