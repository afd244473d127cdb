package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.host.HostedCentral;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// `import requests` on files as they come: each trouble in words, what is good taken over, no stack trace.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRequestsTest {
    private static final String HEADER = "system,id,opened,description,status";
    private static final String MAPPING = """
            system: system
            id: id
            opened: opened
            description: [description]
            status:
              column: status
              values: {open: open}
            outcome: {kind: work-done, words: Done before.}
            channel:
              column: status
              values: {open: web}
            zone:
              column: status
              values: {open: America/Los_Angeles}
            """;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private HostedCentral central;
    private Path mapping;

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

    @BeforeEach
    void write() throws IOException {
        mapping = Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
    }

    /// What a run came to.
    private record Ran(int code, String out, String err) {
        void says(int expected, String words) {
            assertEquals(expected, code, this::toString);
            assertTrue((out + err).contains(words), this::toString);
            assertFalse((out + err).contains("\tat "), this::toString);
        }
    }

    private Ran run(Path file, String... more) {
        return run(central.address(), file, more);
    }

    private Ran run(String address, Path file, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.concat(
                        Stream.of(
                                "import",
                                "requests",
                                file.toString(),
                                "--mapping",
                                mapping.toString(),
                                "--central",
                                address),
                        Arrays.stream(more))
                .toArray(String[]::new);
        int code = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Ran(code, out.toString(), err.toString());
    }

    private static String rows(String name, int count) {
        return HEADER + "\n"
                + IntStream.range(0, count)
                        .mapToObj(
                                i -> "test," + name + i + ",2026-01-02T03:04:05Z,Light out at number " + i + ",open\n")
                        .collect(Collectors.joining());
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    @Test
    void twiceTheSameIsUnchanged() throws IOException {
        Path file = file("twice.csv", rows("twice", 30));
        run(file, "--dry-run").says(0, "dry run, nothing written: 30 rows read: 30 create, 0 unchanged, 0 skip");
        run(file).says(0, "30 rows read: 30 create, 0 unchanged, 0 skip");
        run(file).says(0, "30 rows read: 0 create, 30 unchanged, 0 skip");
        assertFalse(Files.exists(folder.resolve("twice.csv.rejects.csv")));
    }

    @Test
    void whatIsSkippedGoesWhereItIsWanted() throws IOException {
        Path file = file("skips.csv", rows("skips", 2) + "test,skips9,no time,Words,open\n");
        Ran beside = run(file);
        beside.says(0, "2 create, 0 unchanged, 1 skip");
        beside.says(0, "skips.csv.rejects.csv");
        assertTrue(Files.readString(folder.resolve("skips.csv.rejects.csv")).contains("skips9"));

        Path named = folder.resolve("deep/er/named.csv");
        run(file, "--rejects", named.toString()).says(0, "named.csv");
        assertTrue(Files.readString(named).contains("\"4\""), Files.readString(named));

        Path blocked = Files.createDirectory(folder.resolve("blocked"));
        run(file, "--rejects", blocked.toString()).says(1, "--rejects FILE");
    }

    @Test
    void aSourceBesideWhichNothingCanBeWrittenLeavesItsRejectsInAnotherFolder() throws IOException {
        Path file = file("closed.csv", rows("closed", 1) + "test,closed9,no time,Words,open\n");
        // A folder of that name stands in the way for everybody, also for root.
        Files.createDirectory(folder.resolve("closed.csv.rejects.csv"));
        Path here = Path.of("closed.csv.rejects.csv").toAbsolutePath();
        try {
            run(file).says(0, here.toString());
            assertTrue(Files.readString(here).contains("closed9"));
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @Test
    void aFileThatWasCutGivesWhatStandsBefore() throws IOException {
        String text = rows("cut", 3_000);
        byte[] gzip = packed(text, true);
        byte[] xz = packed(text, false);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(gzip, gzip.length * 2 / 3));
        Ran ran = run(cut);
        ran.says(1, "ends in the middle or is damaged");
        ran.says(1, "rows of those before are in. Once that is mended, do the same again");
        assertFalse(ran.out.contains(" 0 create"), ran.out);
        Ran half = run(Files.write(folder.resolve("cut.csv.xz"), Arrays.copyOf(xz, xz.length / 2)));
        half.says(1, "damaged");
        assertFalse(half.err.contains("null"), half.err);
        run(Files.write(folder.resolve("whole.csv.gz"), gzip)).says(0, "3,000 rows read");
        run(file("no.csv.gz", "no gzip")).says(1, "its ending says how it is packed");
    }

    private static byte[] packed(String text, boolean gzip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = gzip ? new GZIPOutputStream(bytes) : new XZOutputStream(bytes, new LZMA2Options(1))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void wrongEncodingsAreNamed() throws IOException {
        run(file("wide.csv", rows("wide", 3), StandardCharsets.UTF_16)).says(1, "UTF-16");
        Path latin = file(
                "latin.csv",
                rows("latin", 1) + "test,latin9,2026-01-02T03:04:05Z,Café closed,open\n",
                StandardCharsets.ISO_8859_1);
        run(latin).says(0, "1 create, 0 unchanged, 1 skip");
    }

    @Test
    void filesThatAreNoTableAreNamed() throws IOException {
        run(file("empty.csv", "")).says(1, "The file is empty.");
        run(file("columns.csv", "id,opened\n1,2\n")).says(1, "has no column");
        run(file("header.csv", "\"system,id\n")).says(1, "This is no CSV: line 1 has a field that does not end");
        run(folder.resolve("nowhere.csv")).says(1, "There is no file");
        run(folder).says(1, folder + " is a folder; name the CSV file in it.");
    }

    @Test
    void aBadQuoteCostsItsOwnLineAlone() throws IOException {
        Path file = file(
                "quotes.csv",
                rows("quotes", 2) + "test,quotes90,2026-01-02T03:04:05Z,\"open for ever,open\n"
                        + "test,quotes2,2026-01-02T03:04:05Z,\"over\ntwo lines\",open\n"
                        + "test,quotes91,2026-01-02T03:04:05Z,\"closed\" and on,open\n"
                        + "test,quotes3,2026-01-02T03:04:05Z,plain,open\n\n"
                        + "test,quotes92,2026-01-02T03:04:05Z,Words,\"open\n"
                        + "test,quotes4,2026-01-02T03:04:05Z,plain,open\n"
                        + "test,quotes5,2026-01-02T03:04:05Z,plain,\"open\"\n"
                        + "\"to the end");
        Ran ran = run(file);
        ran.says(0, "10 rows read: 6 create, 0 unchanged, 4 skip");
        ran.says(0, "        4  skip       goes on after a closing quote");
        ran.says(0, "        7  skip       goes on after a closing quote");
        ran.says(0, "       10  skip       goes on after a closing quote");
        ran.says(0, "       13  skip       has a field that does not end: a quote is missing");
        String rejects = Files.readString(folder.resolve("quotes.csv.rejects.csv"));
        assertTrue(rejects.contains("test,quotes90,2026-01-02T03:04:05Z,\"\"open for ever,open"), rejects);
    }

    @Test
    void aRecordOfManyMegabytesIsABadLine() throws IOException {
        String words = "x".repeat(30_000_000);
        Path file = file(
                "huge.csv",
                rows("huge", 1) + "test,huge9,2026-01-02T03:04:05Z,\"" + words + "\",open\n"
                        + "test,huge1,2026-01-02T03:04:05Z,after it,open\n"
                        + "test,huge8,2026-01-02T03:04:05Z," + words + ",open\n"
                        + "test,huge2,2026-01-02T03:04:05Z,after it,open\n"
                        + "test,huge7,2026-01-02T03:04:05Z,\"" + "many lines\n".repeat(120_000) + "\",open\n"
                        + "test,huge3,2026-01-02T03:04:05Z,after it,open\n");
        Ran ran = run(file);
        ran.says(0, "4 create, 0 unchanged, ");
        ran.says(0, "        3  skip       is longer than a million characters");
        assertTrue(Files.size(folder.resolve("huge.csv.rejects.csv")) < 10_000_000);
    }

    @Test
    void theTableHoldsItsLinesInOrderWhateverTheFileSays() throws IOException {
        Path file = file(
                "table.csv",
                HEADER + "\ntest,table0,2026-01-02T03:04:05Z,Words,open\n"
                        + "test,table1,2026-01-02T03:04:05Z,Words,\"half\nopen\"\n"
                        + "test,table2,2026-01-02T03:04:05Z,Words,open\n");
        String out = run(file, "--dry-run").out;
        assertEquals("""
                     line  what       why (a few of each)
                        2  create
                        3  skip       the mapping has no time zone for «half open»
                        5  create
                dry run, nothing written: 3 rows read: 2 create, 0 unchanged, 1 skip
                """, out);
    }

    @Test
    void aMistakeInTheMappingIsToldWithItsLine() throws IOException {
        Path file = file("mistaken.csv", rows("mistaken", 1));
        Files.writeString(mapping, MAPPING.replace("[description]", "[description"));
        run(file).says(1, "is no good YAML on line 5: ");
        Files.writeString(mapping, MAPPING.replace("opened: opened", "opend: opened"));
        run(file).says(1, "unknown key «opend» on line 3; known are system, id, opened, closed, description,");
        Files.writeString(mapping, MAPPING.replace("status:\n  column: status", "status:\n  colum: status"));
        run(file).says(1, "unknown key «colum» on line 6; known are column, values, otherwise");
        Files.writeString(mapping, MAPPING.replace("outcome: {kind: work-done, words: Done before.}", "outcome: done"));
        run(file).says(1, "«outcome» on line 8 has another form than it should; docs/mappings/requests.yaml shows it");
        Files.writeString(mapping, MAPPING.replace("status:\n  column: status\n", "status:\n"));
        run(file).says(1, "status, channel and zone each need a column");
        Files.writeString(mapping, "");
        run(file).says(1, "it is empty");
    }

    @Test
    void aColumnThatIsNotNeededMayBeMissingAndIsTold() throws IOException {
        Path file = file("few.csv", rows("few", 2));
        Files.writeString(mapping, MAPPING + "address: street\nlatitude: lat\nclosed: done\n");
        run(file).says(0, "The file has no column done, street, lat: what they would say is left out");
        run(file).says(0, "2 rows read: 0 create, 2 unchanged, 0 skip");
        Files.writeString(mapping, MAPPING.replace("id: id", "id: number"));
        Ran ran = run(file);
        ran.says(1, "The file has no column number. Correct the mapping, or choose another file.");
        assertEquals("", ran.out, "no table where there is nothing to show");
    }

    @Test
    void aMappingWithAMistakeIsNamed() throws IOException {
        Path file = file("mapped.csv", rows("mapped", 1));
        Files.writeString(mapping, "system: [");
        run(file).says(1, "The mapping " + mapping + " cannot be used");
        Files.delete(mapping);
        run(file).says(1, "The mapping " + mapping + " cannot be used: there is no such file");
        Files.createDirectory(mapping);
        run(file).says(1, "The mapping " + mapping + " cannot be used: it is a folder");
    }

    @Test
    void aCentralThatIsAwayIsNamed() throws IOException {
        Path file = file("away.csv", rows("away", 1));
        run("http://127.0.0.1:1", file).says(1, "No central answers at http://127.0.0.1:1");
        run(central.address(), file, "--name", "nobody").says(1, "Name or password is wrong");
        run(central.address(), file, "--name", "agent").says(1, "Your role");
        run(file, "--password-file", folder.resolve("none").toString()).says(1, "password file");
    }
}
