package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `pack ways`, for whoever writes rules of triage.
class PackWaysTest {
    private static final Path TRIED =
            Path.of("..", "docs", "mappings", "places-tried.csv").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new Ran(line.execute(words), out.toString(), err.toString());
    }

    @Test
    void eachServiceHasAWayAtEachPlace() {
        Ran ran = run("pack", "ways", "portland", "--places", TRIED.toString());
        assertEquals(0, ran.code(), ran::err);
        List<String> rows = ran.out()
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| service"))
                .toList();
        assertEquals(90, rows.size());
        assertTrue(rows.stream().noneMatch(row -> row.contains("|  |")), "a service without a way");
        assertTrue(
                ran.out()
                        .contains("| Sidewalk blocked or broken | HELP, PBOT | HELP, PBOT | REFER to MULTCO [2] | "
                                + "REFER to OREGON [1] | REFER to CLARK [3] |"),
                ran::out);
    }

    @Test
    void theTableInTheDocumentationIsTheOneThatTheCommandMakes() throws IOException {
        String kept = Files.readString(TRIED.resolveSibling("where-it-goes.md"));
        String made =
                run("pack", "ways", "portland", "--places", TRIED.toString()).out();
        assertTrue(
                kept.endsWith(made),
                "docs/mappings/where-it-goes.md: make it anew with ./frontdoor pack ways portland --places "
                        + "docs/mappings/places-tried.csv");
    }

    @Test
    void aPlaceThatIsNoneIsNamedWithItsLine() throws IOException {
        Path wrong = Files.writeString(folder.resolve("p.csv"), "place,latitude,longitude\nHere,45.5\n");
        Ran ran = run("pack", "ways", "portland", "--places", wrong.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("p.csv, line 2"), ran::err);
    }
}
