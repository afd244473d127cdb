package org.frontdoor.app.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void findsPortlandGood() {
        assertEquals(0, run("pack", "check", "portland"));
        assertTrue(out.toString().contains("0 errors"), out.toString());
        assertTrue(out.toString().contains("Portland 311 is good (90 services"), out.toString());
    }

    @Test
    void namesEachMistakeAndEndsWithOne(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("program.yaml"), "code: [\n");
        assertEquals(1, run("pack", "check", dir.toString()));
        assertTrue(out.toString().contains("program.yaml:2: error: is no good YAML"), out.toString());
        assertTrue(out.toString().contains("services.csv: error: is missing; every pack has one"), out.toString());
    }

    @Test
    void saysThatAFolderIsNotThere(@TempDir Path dir) {
        assertEquals(1, run("pack", "check", dir.resolve("nowhere").toString()));
        assertEquals("nowhere: error: there is no such folder\n1 errors, 0 warnings\n", out.toString());
    }

    @Test
    void asksWhatToDo() {
        assertEquals(2, run("pack"));
        assertTrue(err.toString().contains("Say what to do with a pack"), err.toString());
    }
}
