package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.cli.Program;
import org.frontdoor.app.imports.ImportRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import whose central ends in the midst, or never was one.
class ImportStoppedTest {
    private static final int ROWS = 3 * ImportRun.BATCH;

    @TempDir
    private Path folder;

    private Path mapping;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        mapping = Files.writeString(folder.resolve("mapping.yaml"), """
                system: system
                id: id
                opened: opened
                description: [id]
                status: {column: status, values: {open: open}}
                outcome: {kind: work-done, words: Done before.}
                channel: {column: status, values: {open: web}}
                zone: {column: status, values: {open: America/Los_Angeles}}
                """);
        StringBuilder rows = new StringBuilder("system,id,opened,status\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("test,stop").append(i).append(",2026-01-02T03:04:05Z,open\n");
        }
        file = Files.writeString(folder.resolve("requests.csv"), rows);
    }

    private record Ran(int code, String out, String err) {}

    private Ran run(String address, StringWriter err, PrintWriter watched) {
        StringWriter out = new StringWriter();
        int code = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(watched)
                .execute("import", "requests", file.toString(), "--mapping", mapping.toString(), "--central", address);
        return new Ran(code, out.toString(), err.toString());
    }

    private Ran run(String address) {
        StringWriter err = new StringWriter();
        return run(address, err, new PrintWriter(err, true));
    }

    private Program central() throws IOException {
        return Program.start(
                folder, "central", "--demo", "--data", folder.resolve("data").toString());
    }

    @Test
    void centralIsKilledInTheMidstAndTheSameAgainCompletesIt() throws Exception {
        try (Program first = central()) {
            StringWriter err = new StringWriter();
            Ran stopped = run(first.line("ready "), err, new PrintWriter(new EndsItAtTheFirstBatch(err, first), true));
            assertEquals(1, stopped.code, stopped.err);
            assertTrue(stopped.err.contains("No central answers"), stopped.err);
            assertTrue(stopped.err.contains("2,000 rows of those before are in."), stopped.err);
            assertFalse(stopped.err.contains("\tat "), stopped.err);
        }
        try (Program second = central()) {
            String address = second.line("ready ");
            assertTrue(run(address).out.contains("6,000 rows read: 4,000 create, 2,000 unchanged, 0 skip"));
            assertTrue(run(address).out.contains("6,000 rows read: 0 create, 6,000 unchanged, 0 skip"));
            second.stop().exitCode();
        }
    }

    /// Kills central once the first batch is told to be in.
    private static final class EndsItAtTheFirstBatch extends Writer {
        private final StringWriter to;
        private final Program central;

        EndsItAtTheFirstBatch(StringWriter to, Program central) {
            this.to = to;
            this.central = central;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            to.write(text, from, length);
            if (to.toString().contains("2,000 rows")) {
                try {
                    central.kill();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void whatIsNoCentralIsNamedWhateverItAnswers() throws IOException {
        says(500, "<html>oh no", "failed with status 500");
        says(503, "", "failed with status 503");
        says(200, "<html>hello", "is no Frontdoor central");
        says(200, "", "What central answered is not about the rows that it was sent.");
        says(200, "{}", "What central answered is not about the rows that it was sent.");
        says(200, "[1, 2", "is no Frontdoor central");
        says(NOTHING, "", "No central answers at");
    }

    private static final int NOTHING = 0;

    private void says(int status, String body, String words) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try {
            server.createContext("/session", exchange -> {
                byte[] token = "{\"token\":\"t\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(200, token.length);
                exchange.getResponseBody().write(token);
                exchange.close();
            });
            server.createContext("/imports", exchange -> {
                exchange.getRequestBody().readAllBytes();
                if (status != NOTHING) {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                }
                exchange.close();
            });
            server.start();
            Ran ran = run("http://127.0.0.1:" + server.getAddress().getPort());
            assertEquals(1, ran.code, ran.err);
            assertTrue(ran.err.contains(words), ran.err);
            assertFalse(ran.err.contains("\tat "), ran.err);
            assertTrue(ran.out.contains("2,000 rows read: 0 create, 0 unchanged, 0 skip"), ran.out);
        } finally {
            server.stop(0);
        }
    }
}
