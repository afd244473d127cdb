package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.frontdoor.app.host.HostedCentral;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// `central endpoint`, `central webhook` and `central key`, against a running central.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutgoingCommandsTest {
    @TempDir
    static Path data;

    private HostedCentral central;
    private HttpServer agency;
    private Path secretKey;

    private record Ran(int code, String out, String err) {
        String says(int expected, String words) {
            assertEquals(expected, code, this::toString);
            assertTrue((out + err).contains(words), () -> "«" + words + "» in " + this);
            assertFalse((out + err).contains("\tat "), this::toString);
            return out.strip();
        }
    }

    @BeforeAll
    void start() throws IOException {
        secretKey = data.resolve("secret.key");
        central = assertInstanceOf(
                        HostedCentral.Start.Running.class,
                        HostedCentral.start(new HostedCentral.Wish(
                                0,
                                data.resolve("c"),
                                null,
                                null,
                                null,
                                false,
                                "portland",
                                true,
                                false,
                                new HostedCentral.Outside(secretKey, true))))
                .central();
        agency = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        agency.createContext("/v2/services.json", exchange -> {
            byte[] body = "[{\"service_code\":\"AV\"}]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        agency.start();
    }

    @AfterAll
    void stop() {
        central.close();
        agency.stop(0);
    }

    private Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.concat(Stream.of("central"), Stream.of(words)),
                                Stream.of("--central", central.address()))
                        .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void anEndpointIsAddedTriedShownAndTakenBack() throws IOException {
        Path key = Files.writeString(data.resolve("k"), "their-key\n");
        Path codes = Files.writeString(
                data.resolve("codes.csv"),
                "service,question,theirs\nabandoned-auto,,AV\nabandoned-auto,color_make,COLOR\n");
        String url = "http://127.0.0.1:" + agency.getAddress().getPort() + "/v2";
        run("endpoint", "list").says(0, "no agency has an endpoint");
        run("endpoint", "add", "PBOT", url, "--key-file", key.toString(), "--services", codes.toString())
                .says(0, "added");
        run("endpoint", "add", "PBOT", url).says(1, "This agency has an endpoint.");
        Ran shown = run("endpoint", "list");
        shown.says(0, "with a key");
        assertFalse(shown.out().contains("their-key"));
        run("endpoint", "try", "PBOT").says(0, "It answers. Services: 1.");
        run("endpoint", "remove", "PBOT").says(0, "removed");
        run("endpoint", "try", "PBOT").says(1, "This agency has no endpoint.");
        run("endpoint", "add", "PBOT", url, "--services", key.toString()).says(1, "has no lines");
        Path lacking = Files.writeString(data.resolve("lacking.csv"), "service,theirs\na,b\n");
        run("endpoint", "add", "PBOT", url, "--services", lacking.toString()).says(1, "lacks a column");
        run("endpoint", "add", "PBOT", url, "--key-file", data.resolve("none").toString())
                .says(1, "cannot be read");
    }

    @Test
    void aWebhookTellsItsSecretOnce() {
        String secret = run("webhook", "add", "PBOT", "http://127.0.0.1:9/hook").says(0, "whsec_");
        Ran shown = run("webhook", "list");
        shown.says(0, "waiting 0, given up 0");
        assertFalse(shown.out().contains(secret));
        run("webhook", "secret", "PBOT").says(0, "whsec_");
        run("webhook", "replay", "PBOT", "--since", "2026-11-01T00:00:00Z").says(0, "0 messages are sent again");
        run("webhook", "replay", "PBOT", "--since", "yesterday").says(1, "");
        run("webhook", "remove", "PBOT").says(0, "removed");
    }

    @Test
    void aKeyIsGivenAndTakenBack() {
        assertTrue(run("key", "add", "city-app").says(0, "").length() > 30);
        run("key", "list").says(0, "city-app  since ");
        run("key", "remove", "city-app").says(0, "taken back");
        run("key", "remove", "city-app").says(1, "No system of this name has a key.");
    }

    @Test
    void theKeyThatSealsIsMadeForItsOwnerAlone() throws IOException {
        assertTrue(Files.readString(secretKey).matches("[0-9a-f]{64}\n"));
        if (secretKey.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(2, Files.getPosixFilePermissions(secretKey).size());
        }
        Path wrong = Files.writeString(data.resolve("wrong.key"), "nonsense");
        assertTrue(assertInstanceOf(
                        HostedCentral.Start.Failed.class,
                        HostedCentral.start(new HostedCentral.Wish(
                                0,
                                data.resolve("d"),
                                null,
                                null,
                                null,
                                false,
                                "portland",
                                true,
                                false,
                                new HostedCentral.Outside(wrong, false))))
                .words()
                .contains("holds no key"));
    }
}
