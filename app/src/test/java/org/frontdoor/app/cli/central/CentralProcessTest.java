package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontdoor.app.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `central` as an operator meets it: it says when it is ready, ends when it is asked to, and names what keeps it from
/// starting in one line.
class CentralProcessTest {
    private static final int ENDED_BY_TERM = 128 + 15;

    @TempDir
    private Path folder;

    private Program central(String... words) throws IOException {
        String[] all = new String[words.length + 1];
        all[0] = "central";
        System.arraycopy(words, 0, all, 1, words.length);
        return Program.start(folder, all);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static int health(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address + "/health"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void saysWhenItIsReadyAndEndsWhenAsked() throws Exception {
        try (Program central = central("--port", "0", "--data", data())) {
            assertTrue(
                    central.line("first start: sign in as «admin» with ").endsWith("(shown only now; keep it safe)"));
            assertEquals(200, health(central.line("ready ")));
            assertEquals(ENDED_BY_TERM, central.stop().exitCode());
            String log = central.errors();
            assertAll(
                    () -> assertTrue(log.contains("\"message\":\"request\""), log),
                    () -> assertFalse(log.contains("WARN"), log),
                    () -> assertFalse(log.contains("ERROR"), log));
        }
        try (Program again = central("--port", "0", "--data", data(), "--log", "plain")) {
            assertEquals(200, health(again.line("ready ")));
            assertEquals(ENDED_BY_TERM, again.stop().exitCode());
            assertTrue(again.errors().contains("request method=GET route=/health status=200"), again.errors());
            assertFalse(again.errors().contains("{"), again.errors());
        }
    }

    @Test
    void aPortThatIsTakenIsOneSentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program central =
                        central("--demo", "--port", Integer.toString(other.getLocalPort()), "--data", data())) {
            assertEquals("", central.rest());
            assertEquals(1, central.exitCode());
            assertEquals(
                    "Port " + other.getLocalPort()
                            + " is in use by another program. Close it, or choose another with --port.",
                    central.errors().strip());
        }
    }

    @Test
    void dataThatAnotherCentralHasOpenIsOneSentence() throws Exception {
        try (Program first = central("--demo", "--data", data())) {
            first.line("ready ");
            try (Program second = central("--demo", "--data", data())) {
                assertEquals("", second.rest());
                assertEquals(1, second.exitCode());
                assertTrue(second.errors().contains("is open in another program"), second.errors());
                assertEquals(1, second.errors().lines().count(), second.errors());
            }
        }
    }

    @Test
    void whatItDoesNotUnderstandIsNamed() throws Exception {
        refused(2, "There is no port 99999. Choose one from 1 to 65535.", "--port", "99999");
        refused(2, "There is no option --prot. Did you mean --port", "--prot", "1");
        refused(1, "The pack «atlantis» cannot be loaded", "--data", data(), "--pack", "atlantis");
        refused(1, "is no JDBC address", "--db", "postgres://db");
        refused(1, "password file", "--db-password-file", folder.resolve("none").toString());
        Path file = Files.createFile(folder.resolve("file"));
        refused(1, "is a file, no folder", "--data", file.toString());
    }

    private void refused(int code, String words, String... options) throws IOException, InterruptedException {
        try (Program central = central(options)) {
            assertEquals("", central.rest());
            assertEquals(code, central.exitCode(), central.errors());
            assertTrue(central.errors().contains(words), central.errors());
            assertFalse(central.errors().contains("\tat "), central.errors());
        }
    }
}
