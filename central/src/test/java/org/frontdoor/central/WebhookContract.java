package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What agencies are sent word of, whatever database is underneath: all of it, in the order of each case, signed.
abstract class WebhookContract {
    /// What was received.
    private record Got(Headers headers, String body) {
        JsonNode tree() {
            try {
                return new WireJson(ProgramVocabulary.create()).mapper().readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        String id() {
            return headers.getFirst("webhook-id");
        }

        String type() {
            return tree().path("type").asText();
        }

        /// Checks the signature as the specification tells receivers to: apart from the code that signs.
        boolean signedWith(String secret) {
            String signed = id() + "." + headers.getFirst("webhook-timestamp") + "." + body;
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
                String wanted = "v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
                return List.of(headers.getFirst("webhook-signature").split(" ", -1))
                        .contains(wanted);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final CentralSettings settings;
    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile Duration later = Duration.ZERO;
    private Central central;
    private Desktop agent;
    private Desktop admin;
    private String secret = "";

    WebhookContract(CentralSettings database) {
        settings = database.withPasswordCost(SyncContract.CHEAP)
                .withTokenLife(Duration.ofDays(60))
                .withClock(() -> Instant.now().plus(later))
                .speaking(new OutgoingSettings(Optional.of(new byte[32]), true, Duration.ZERO, Duration.ofSeconds(3)));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (status < 300) {
                got.add(new Got(exchange.getRequestHeaders(), body));
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @BeforeEach
    void start() throws StartFailure {
        server.start();
        central = node();
        agent = Desktop.signIn(http, central.address(), "agent");
        admin = Desktop.signIn(http, central.address(), "admin");
        Desktop.Answer added = admin.post("/webhooks", "{\"agency\":\"PBOT\",\"url\":\"" + address() + "\"}");
        assertEquals(201, added.status(), added.toString());
        secret = added.tree().path("secret").asText();
    }

    private Central node() throws StartFailure {
        return Central.start(settings, ProgramVocabulary.create(), TestContent.create());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    @AfterEach
    void stop() {
        central.close();
        server.stop(0);
        http.close();
    }

    private OpenCase opened() {
        OpenCase open =
                agent.pothole(agent.lease(1).numbers().findFirst().orElseThrow().digits());
        give(open);
        return open;
    }

    private void give(Command command) {
        assertInstanceOf(Outcome.Accepted.class, agent.give(command));
    }

    private void work(Duration after) {
        later = later.plus(after);
        central.outgoing().workNow();
    }

    private List<String> types() {
        return got.stream().map(Got::type).toList();
    }

    private JsonNode hook() {
        return admin.get("/webhooks").tree().path("items").path(0);
    }

    @Test
    void aCasesStoryComesInItsOrderSignedAndWithoutItsCustomer() {
        OpenCase open = opened();
        give(new ChangeStatus(open.caseId(), CaseStatus.ASSIGNED, CaseStatus.IN_PROGRESS));
        give(new AddNote(open.caseId(), "the caller is at home", false));
        give(new ResolveCase(open.caseId(), Resolution.Kind.WORK_DONE, "Filled."));
        give(agent.openCase(
                agent.newId(),
                agent.lease(1).numbers().findFirst().orElseThrow().digits(),
                "fallen-tree",
                "x"));
        work(Duration.ZERO);
        assertEquals(List.of("case.opened", "case.changed", "case.changed", "case.closed"), types());
        got.forEach(one -> {
            assertTrue(one.id().startsWith("msg_"));
            assertTrue(one.signedWith(secret));
            assertFalse(one.body().contains("bike lane"), one.body());
            assertFalse(one.body().contains("at home"), one.body());
            assertEquals(open.number(), one.tree().path("data").path("number").asText());
        });
        assertEquals(
                "work done", got.getLast().tree().path("data").path("reason").asText());
        assertEquals(
                List.of(1, 2, 3, 4),
                got.stream()
                        .map(one -> one.tree().path("data").path("version").asInt())
                        .toList());
    }

    @Test
    void whatComesAndGoesIsToldWithoutSayingWhere() {
        OpenCase open = opened();
        give(new TransferCase(open.caseId(), "PBOT", "PARKS", "", "a root"));
        give(new AddNote(open.caseId(), "not theirs", false));
        give(new TransferCase(open.caseId(), "PARKS", "PBOT", "", "no root"));
        work(Duration.ZERO);
        assertEquals(List.of("case.opened", "case.left", "case.received"), types());
        assertFalse(got.get(1).body().contains("PARKS"));
    }

    @Test
    void whatIsNotTakenIsTriedForDaysInOrderAndThenTold() {
        status = 500;
        OpenCase open = opened();
        give(new AddNote(open.caseId(), "again", false));
        work(Duration.ZERO);
        assertEquals(2, hook().path("waiting").asInt());
        assertEquals("it answers with 500", hook().path("trouble").asText());
        status = 200;
        work(Duration.ofSeconds(1));
        assertEquals(0, got.size(), "it is left alone for a while");
        work(Duration.ofHours(1));
        assertEquals(List.of("case.opened", "case.changed"), types());
        assertTrue(
                hook().path("trouble").isMissingNode() || hook().path("trouble").isNull());

        status = 503;
        give(new AddNote(open.caseId(), "and again", false));
        IntStream.range(0, 11).forEach(half -> work(Duration.ofHours(12)));
        assertEquals(1, hook().path("dead").asInt());
        assertEquals(0, hook().path("waiting").asInt());
    }

    @Test
    void whatWasSentCanBeSentAgainUnderItsId() {
        Instant before = Instant.now().minusSeconds(60);
        OpenCase open = opened();
        give(new AddNote(open.caseId(), "again", false));
        work(Duration.ZERO);
        List<String> ids = got.stream().map(Got::id).toList();
        Desktop.Answer replayed = admin.post("/webhooks/PBOT/replay", "{\"since\":\"" + before + "\"}");
        assertEquals(2, replayed.tree().path("messages").asInt(), replayed.toString());
        work(Duration.ZERO);
        assertEquals(
                Stream.concat(ids.stream(), ids.stream()).toList(),
                got.stream().map(Got::id).toList());
    }

    @Test
    void aNewSecretSignsBesideTheOldOneForADay() {
        String fresh =
                admin.post("/webhooks/PBOT/secret", "{}").tree().path("secret").asText();
        assertTrue(fresh.matches("whsec_[A-Za-z0-9+/]{43}="));
        opened();
        work(Duration.ZERO);
        assertTrue(got.getFirst().signedWith(secret));
        assertTrue(got.getFirst().signedWith(fresh));
        later = later.plus(Duration.ofHours(25));
        opened();
        work(Duration.ZERO);
        assertFalse(got.getLast().signedWith(secret));
        assertTrue(got.getLast().signedWith(fresh));
    }

    @Test
    void twoNodesSendEachMessageOnceAndEachCaseInOrder() throws StartFailure, ExecutionException, InterruptedException {
        List<OpenCase> cases = Stream.generate(this::opened).limit(8).toList();
        cases.forEach(open -> give(new AddNote(open.caseId(), "one", false)));
        cases.forEach(open -> give(new AddNote(open.caseId(), "two", false)));
        try (Central other = node();
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> done = Stream.of(central, other)
                    .<Future<?>>map(node -> both.submit(() -> {
                        go.await();
                        for (int i = 0; i < 4; i++) {
                            node.outgoing().workNow();
                        }
                        return null;
                    }))
                    .toList();
            go.countDown();
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertEquals(24, got.stream().map(Got::id).distinct().count());
        assertEquals(24, got.size());
        cases.forEach(open -> assertEquals(
                List.of(1, 2, 3),
                got.stream()
                        .map(one -> one.tree().path("data"))
                        .filter(data -> data.path("number").asText().equals(open.number()))
                        .map(data -> data.path("version").asInt())
                        .toList()));
    }

    @Test
    void whoHasNoneIsSentNothingAndAddressesAreLookedAt() {
        assertEquals(204, admin.delete("/webhooks/PBOT").status());
        opened();
        work(Duration.ZERO);
        assertEquals(0, got.size());
        assertEquals(
                404,
                admin.post("/webhooks/PBOT/replay", "{\"since\":\"" + Instant.now() + "\"}")
                        .status());
        assertEquals(
                422,
                admin.post("/webhooks", "{\"agency\":\"PBOT\",\"url\":\"ftp://x\"}")
                        .status());
        assertEquals(
                422,
                admin.post("/webhooks", "{\"agency\":\"PBOT\",\"url\":\"https://me:pw@example.org\"}")
                        .status());
        assertEquals(403, agent.get("/webhooks").status());
    }
}
