package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.host.HostedCentral;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `directory`, from others' files into a running central and out again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTest {
    @TempDir
    static Path data;

    private HostedCentral central;

    @BeforeAll
    void start() {
        central = assertInstanceOf(
                        HostedCentral.Start.Running.class,
                        HostedCentral.start(HostedCentral.Wish.ofOwn(data.resolve("c"))))
                .central();
    }

    @AfterAll
    void stop() {
        central.close();
    }

    private record Ran(int code, String out, String err) {
        void says(int expected, String words) {
            assertEquals(expected, code, this::toString);
            assertTrue((out + err).contains(words), this::toString);
        }
    }

    private static Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                FrontdoorCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Ran(line.execute(words), out.toString(), err.toString());
    }

    @Test
    void goesInTwiceAndLosesWhatIsGoneAndComesOutAgain() throws IOException {
        Path folder = Files.createDirectories(data.resolve("valley"));
        Files.writeString(folder.resolve("organizations.csv"), "id,name\n7,Valley Help\n");
        Files.writeString(
                folder.resolve("services.csv"),
                "id,organization_id,name,status,shoe_size\n1,7,Valley pantry,active,44\n2,7,Soup,active,\n");
        run("directory", "check", folder.toString())
                .says(0, "services.csv:2: warning: column \"shoe_size\" is not kept");
        String there = central.address();
        run("directory", "import", folder.toString(), "--central", there)
                .says(0, "loaded valley: 3 created, 0 changed, 0 unchanged, 0 removed");
        run("directory", "import", folder.toString(), "--central", there)
                .says(0, "loaded valley: 0 created, 0 changed, 3 unchanged, 0 removed");
        Files.writeString(
                folder.resolve("services.csv"), "id,organization_id,name,status\n1,7,Valley pantry,inactive\n");
        run("directory", "import", folder.toString(), "--central", there)
                .says(0, "loaded valley: 0 created, 1 changed, 1 unchanged, 1 removed");
        Path out = data.resolve("out");
        run("directory", "export", out.toString(), "--tabular", "--source", "valley", "--central", there)
                .says(0, "files written to");
        assertTrue(Files.readString(out.resolve("services.csv")).contains("Valley pantry"));
        run("directory", "import", out.toString(), "--central", there).says(0, "loaded valley: 0 created, ");
        run("directory", "export", out.toString(), "--central", there).says(1, "is no empty folder");
        Path whole = data.resolve("whole");
        run("directory", "export", whole.toString(), "--central", there).says(0, "files written to");
        assertTrue(
                Files.readString(whole.resolve("services.json")).contains("Night shelter"),
                "the pack's own directory is as it was");
        run("pack", "load", Path.of("..", "central", "packs", "portland").toString(), "--central", there)
                .says(0, " 0 created, 0 changed");
        assertTrue(export("again").contains("Valley pantry"), "a pack leaves other directories as they are");
    }

    private String export(String name) throws IOException {
        Path folder = data.resolve(name);
        run("directory", "export", folder.toString(), "--central", central.address())
                .says(0, "files written to");
        return Files.readString(folder.resolve("services.json"));
    }

    @Test
    void whatIsNoDirectoryIsNotTakenIn() throws IOException {
        Path file = Files.writeString(data.resolve("poem.json"), "{\n\"rose\": ");
        run("directory", "import", file.toString(), "--central", central.address())
                .says(1, "poem.json:2: error: is no good JSON");
        run("directory", "check", data.resolve("nowhere").toString()).says(1, "there is no such folder");
    }
}
