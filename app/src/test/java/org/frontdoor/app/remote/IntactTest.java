package org.frontdoor.app.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.BodyDigest;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a line changes on the way is noticed on both ends.
class IntactTest {
    private static final String PAGE = "{\"changes\":[],\"cursor\":\"here\",\"more\":false}";

    private final AtomicReference<String> fits = new AtomicReference<>("");
    private HttpServer server;
    private HttpCentral central;
    private String answer = PAGE;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            String digest = exchange.getRequestHeaders().getFirst(BodyDigest.CONTENT);
            fits.set(digest == null ? "no digest" : BodyDigest.fits(digest, asked) + "");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders()
                    .add(BodyDigest.UNENCODED, BodyDigest.of(PAGE.getBytes(StandardCharsets.UTF_8)));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        central = new HttpCentral(
                "http://127.0.0.1:" + server.getAddress().getPort(),
                new WireJson(ProgramVocabulary.create()),
                InstantSource.system(),
                ahead -> {});
    }

    @AfterEach
    void stop() {
        central.close();
        server.stop(0);
    }

    @Test
    void anAnswerIsTakenAsCentralGaveItOrNotAtAll() {
        assertInstanceOf(Answer.Got.class, central.changes("there"));
        answer = PAGE.replace("here", "hers");
        assertInstanceOf(Answer.Unreachable.class, central.changes("there"));
    }

    @Test
    void aRequestSaysWhatItsBodyIs() {
        central.push(new CommandBatch(List.of(), null));
        assertEquals("true", fits.get());
    }

    @Test
    void aBodyThatCentralSendsBackAsGarbledIsTriedAgainAndNotParked() {
        status = 400;
        answer = "{\"type\":\"urn:frontdoor:problem:body-garbled\",\"detail\":\"It was changed on its way.\"}";
        assertInstanceOf(Answer.Unreachable.class, central.push(new CommandBatch(List.of(), null)));
        Answer<ChangePage> pulled = central.changes("there");
        assertInstanceOf(Answer.Unreachable.class, pulled);
    }
}
