package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.host.HostedCentral;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// `pack load`, from an analyst's folder into a running central.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackLoadTest {
    @TempDir
    static Path data;

    private HostedCentral central;
    private Path pack;

    @BeforeAll
    void start() throws IOException {
        central = assertInstanceOf(
                        HostedCentral.Start.Running.class,
                        HostedCentral.start(HostedCentral.Wish.ofOwn(data.resolve("c"))))
                .central();
        pack = copied("pack");
    }

    @AfterAll
    void stop() {
        central.close();
    }

    private static Path copied(String name) throws IOException {
        Path from = Path.of("..", "central", "packs", "portland").toAbsolutePath();
        Path to = data.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private record Ran(int code, String out, String err) {
        void says(int expected, String words) {
            assertEquals(expected, code, this::toString);
            assertTrue((out + err).contains(words), this::toString);
            assertFalse((out + err).contains("\tat "), this::toString);
        }
    }

    private Ran load(Path folder, String... more) {
        return load(central.address(), folder, more);
    }

    private static Ran load(String address, Path folder, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.of("pack", "load", folder.toString(), "--central", address), Stream.of(more))
                        .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void whatIsNewIsLoadedOnceAndTheSameAgainChangesNothing() throws IOException {
        load(pack).says(0, " 0 created, 0 changed, ");
        Path program = pack.resolve("program.yaml");
        String before = Files.readString(program);
        String renamed = before.replaceFirst("(?m)^name: .*$", "name: City of Testing");
        assertFalse(renamed.equals(before));
        Files.writeString(program, renamed);
        load(pack).says(0, "loaded City of Testing: 0 created, 1 changed, ");
        load(pack).says(0, "loaded City of Testing: 0 created, 0 changed, ");
        Files.writeString(program, before);
    }

    @Test
    void aPackWithMistakesNamesEachByFileAndLineAndLoadsNothing() throws IOException {
        Path bad = copied("bad");
        Path services = bad.resolve("services.csv");
        List<String> lines = Files.readAllLines(services);
        Files.writeString(services, String.join("\n", lines) + "\nonly,two\n");
        Files.writeString(bad.resolve("notes.txt"), "a file that nobody reads");
        Ran ran = load(bad);
        ran.says(1, "\nservices.csv:" + (lines.size() + 1) + ": error: ");
        ran.says(1, "Nothing was loaded.");
        load(pack).says(0, " 0 created, 0 changed, ");
    }

    @Test
    void whoMayNotOrIsNotThereIsNamed() throws IOException {
        Path wrong = Files.writeString(data.resolve("wrong"), "wrong");
        load(pack, "--password-file", wrong.toString()).says(1, "Name or password is wrong");
        load(pack, "--password-file", data.resolve("none").toString()).says(1, "cannot be read");
        load(pack, "--name", "agent").says(1, "Your role");
        load("http://127.0.0.1:1", pack).says(1, "No central answers at http://127.0.0.1:1");
        load("what is this", pack).says(2, "what is this");
        load(central.address(), data.resolve("nowhere")).says(1, "There is no folder");
        load(central.address(), Files.createDirectory(data.resolve("empty"))).says(1, "program.yaml");
    }
}
