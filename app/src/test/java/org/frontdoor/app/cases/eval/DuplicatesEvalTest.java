package org.frontdoor.app.cases.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DuplicatesEvalTest {
    private static final String HEAD =
            "request_id,city,type,opened_at,closed_at,resolution,address,latitude,longitude\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whereTheRequestsAreNotItSaysSo() {
        assertEquals(1, run());
        assertTrue(err.toString().contains("there is no requests.csv.xz in " + folder), err::toString);
    }

    @Test
    void pairsAreLabeledByWhatTheCityWroteWhenItClosedThem() throws IOException {
        Files.writeString(
                folder.resolve("requests.csv"),
                HEAD
                        + row("101000000001", "2017-06-01T10:00:00", "2017-06-01T15:00:00", "Dead rat picked up", 42.3)
                        + row("101000000002", "2017-06-01T11:00:00", "2017-06-01T15:05:00", "Picked up rat", 42.3001)
                        + row("101000000003", "2017-06-01T12:00:00", "2017-06-01T15:06:00", "Dead cat removed", 42.3)
                        + row("101000000004", "2017-06-01T13:00:00", "2017-06-03T15:06:00", "removed", 42.3)
                        + row("101000000005", "2017-06-01T14:00:00", "2017-06-01T15:00:00", "Duplicate of 000001", 42.4)
                        + row("101000000006", "2017-06-01T14:00:00", "2017-06-01T15:00:00", "nothing found", 42.3));
        assertEquals(0, run(), err::toString);
        assertTrue(out.toString().contains("6 requests of Boston MA, 7 labeled pairs"), out::toString);
        assertTrue(out.toString().matches("(?s).*NAMED: (1 for tuning, 0|0 for tuning, 1) unseen.*"), out::toString);
        assertTrue(
                out.toString().matches("(?s).*CLOSED_TOGETHER: (1 for tuning, 0|0 for tuning, 1) unseen.*"),
                out::toString);
        assertTrue(
                out.toString().matches("(?s).*DIFFERENT_ANIMALS: (2 for tuning, 0|0 for tuning, 2) unseen.*"),
                out::toString);
        assertTrue(
                out.toString().matches("(?s).*WORKED_APART: (3 for tuning, 0|0 for tuning, 3) unseen.*"),
                out::toString);
    }

    private static String row(String id, String opened, String closed, String closing, double latitude) {
        return "%s,Boston MA,Pick up Dead Animal,%s,%s,Case Closed. %s,1 Main St,%s,-71.06\n"
                .formatted(id, opened, closed, closing, latitude);
    }

    private int run() {
        CommandLine line = DuplicatesEval.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute("--data", folder.toString());
    }
}
