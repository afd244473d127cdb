package org.frontdoor.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commands =
            FrontdoorCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void versionNamesFrontdoorJavaAndJavaFx() {
        assertEquals(0, commands.execute("version"));
        assertAll(
                () -> assertTrue(out.toString().startsWith("Frontdoor ")),
                () -> assertTrue(out.toString().contains("Java " + Runtime.version())),
                () -> assertTrue(out.toString().contains("JavaFX 26")));
    }

    @Test
    void anUnknownWordIsNamedAndNothingIsDone() {
        assertEquals(2, commands.execute("docter"));
        assertAll(
                () -> assertTrue(err.toString().contains("docter")),
                () -> assertTrue(err.toString().contains("frontdoor doctor")),
                () -> assertFalse(err.toString().contains("\tat ")));
    }

    @Test
    void anUnknownOptionIsNamedWithTheOneThatWasMeant() {
        assertEquals(2, commands.execute("--centrl", "http://127.0.0.1:8311"));
        assertTrue(err.toString().startsWith("There is no option --centrl. Did you mean --central?"), err::toString);
    }

    @Test
    void anOptionBeforeACommandThatHasItIsNotSilentlyLost() {
        assertEquals(2, commands.execute("--data", "/somewhere", "doctor"));
        assertTrue(err.toString().startsWith("Write --data after «doctor»"), err::toString);
    }

    @Test
    void aCentralsAddressIsAskedForInItsForm() {
        for (String address : List.of("127.0.0.1:8311", "ftp://center", "what is this")) {
            assertEquals(2, commands.execute("pack", "load", "/nowhere", "--central", address));
            assertTrue(
                    err.toString()
                            .contains("«" + address + "» is no address of a central. Write it as http://HOST:PORT."),
                    err::toString);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItself() {
        return commands.getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    StringWriter help = new StringWriter();
                    int code = FrontdoorCommand.commandLine()
                            .setOut(new PrintWriter(help))
                            .execute(name, "--help");
                    assertEquals(0, code);
                    assertTrue(help.toString().startsWith("Usage: frontdoor " + name), help.toString());
                }));
    }
}
