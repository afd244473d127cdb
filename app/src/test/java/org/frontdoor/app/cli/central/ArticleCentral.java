package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.host.HostedCentral;

/// A running central, and the command line that takes articles to it.
final class ArticleCentral implements AutoCloseable {
    private final HostedCentral central;

    private ArticleCentral(HostedCentral central) {
        this.central = central;
    }

    /// Portland as it is: nobody publishes what they wrote themselves.
    static ArticleCentral whereASecondPersonPublishes(Path data) {
        return new ArticleCentral(assertInstanceOf(
                        HostedCentral.Start.Running.class,
                        HostedCentral.start(HostedCentral.Wish.ofOwn(data.resolve("c"))))
                .central());
    }

    /// Here an import may publish by itself.
    static ArticleCentral whereOnePersonPublishes(Path data) throws IOException {
        Path pack = data.resolve("pack");
        Path from = Path.of("..", "central", "packs", "portland").toAbsolutePath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(from.relativize(file).toString()));
            }
        }
        Path program = pack.resolve("program.yaml");
        String before = Files.readString(program);
        Files.writeString(program, before.replace("secondPerson: true", "secondPerson: false"));
        assertFalse(before.equals(Files.readString(program)));
        ArticleCentral started = whereASecondPersonPublishes(data);
        started.run("pack", "load", pack.toString()).says(0, "1 changed");
        return started;
    }

    String address() {
        return central.address();
    }

    /// What a command said.
    record Ran(int code, String out, String err) {
        Ran says(int expected, String... words) {
            assertEquals(expected, code, this::toString);
            for (String each : words) {
                assertTrue((out + err).contains(each), () -> "«" + each + "» in " + this);
            }
            assertFalse((out + err).contains("\tat "), this::toString);
            return this;
        }
    }

    Ran run(String... words) {
        return run(new StringWriter(), central.address(), words);
    }

    Ran take(Path path, String... more) {
        return run(importing(path, more));
    }

    /// Takes articles, and says them into `out` as they come.
    Ran takeAloud(Writer out, String address, Path path, String... more) {
        return run(out, address, importing(path, more));
    }

    private static String[] importing(Path path, String... more) {
        return Stream.concat(
                        Stream.of("import", "articles", path.toString(), "--agency", "PBOT", "--owner", "liaison"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static Ran run(Writer out, String address, String... words) {
        StringWriter err = new StringWriter();
        int code = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(List.of(words), List.of("--central", address))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    @Override
    public void close() {
        central.close();
    }
}
