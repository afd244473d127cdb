package org.frontdoor.central.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.Desktop;
import org.frontdoor.central.StartFailure;
import org.frontdoor.central.TestContent;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.model.ProgramVocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Those who want to keep central from serving others.
class HostileClientsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MANY = 400;

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Central central;
    private Desktop agent;

    @BeforeEach
    void start() throws StartFailure {
        central = Central.start(
                CentralSettings.inFolder(folder, "0123456789abcdef").withPasswordCost(new Passwords.Cost(64, 1, 1)),
                ProgramVocabulary.create(),
                TestContent.create());
        agent = Desktop.signIn(http, central.address(), "agent");
    }

    @AfterEach
    void stop() {
        central.close();
        http.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manyWhoNeverEndTheirBodiesKeepNobodyElseOut() throws IOException {
        byte[] begun = bytes(
                "POST /session HTTP/1.1\r\nHost: c\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        byte[] half = bytes("GET /site HTTP/1.1\r\nHost: c\r\nX-Slow: ");
        List<RawLine> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                RawLine line = new RawLine(central.port(), LIMIT);
                slow.add(line);
                line.say(i % 8 == 0 ? half : begun);
            }
            long before = System.nanoTime();
            assertEquals(
                    200,
                    RawLine.ask(
                                    central.port(),
                                    bytes("GET /site HTTP/1.1\r\nHost: c\r\nConnection: close\r\n\r\n"),
                                    LIMIT)
                            .status());
            assertTrue(System.nanoTime() - before < Duration.ofSeconds(10).toNanos());
        } finally {
            for (RawLine line : slow) {
                line.close();
            }
        }
    }

    @Test
    void whatFollowsAGoodRequestOnTheSameLineIsJudgedByItself() throws IOException {
        String good = "GET /site HTTP/1.1\r\nHost: c\r\n\r\n";
        try (RawLine line = new RawLine(central.port(), LIMIT)) {
            line.say(bytes(good + good + "\0\1garbage\r\n\r\n" + good));
            assertEquals(200, line.reply().status());
            assertEquals(200, line.reply().status());
            assertEquals(400, line.reply().status());
            assertEquals(0, line.reply().status(), "and then the line is closed");
        }
        assertEquals(200, agent.get("/cases").status());
    }

    @Test
    void anUnreadBodyIsNoSecondRequest() throws IOException {
        String inner = "DELETE /session HTTP/1.1\r\nHost: c\r\nAuthorization: Bearer "
                + agent.session().token() + "\r\n\r\n";
        String outer = "POST /packs HTTP/1.1\r\nHost: c\r\nContent-Length: " + inner.length() + "\r\n";
        for (String more : List.of("", "Transfer-Encoding: chunked\r\n", "Content-Length: 0\r\n")) {
            Reply reply = RawLine.ask(central.port(), bytes(outer + more + "\r\n" + inner), LIMIT);
            assertTrue(reply.status() == 401 || reply.status() == 400, reply.toString());
            assertEquals(200, agent.get("/cases").status(), "still signed in after " + more);
        }
    }
}
