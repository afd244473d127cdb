package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.fixtures.open311.BostonDefinitions;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.remote.Difference;
import org.frontdoor.model.remote.RemoteCase.State;
import org.frontdoor.model.remote.SendAgain;
import org.junit.jupiter.api.Test;

/// Cases in agencies' own systems, whatever database is underneath: posted once, followed, and told of when not.
abstract class AgencySystemContract extends AgencySystemStand {
    AgencySystemContract(CentralSettings database) {
        super(database);
    }

    @Test
    void aCaseIsPostedOnceAndFollowedToItsEnd() {
        OpenCase open = opened();
        work();
        work();
        assertEquals(1, there.posted.size());
        FakeAgency.Posted made = there.posted.getFirst();
        assertEquals("pothole", made.form().get("service_code"));
        assertEquals(KEY, made.form().get("api_key"));
        assertEquals("test.gov", made.form().get("jurisdiction_id"));
        assertEquals("1221 SW 4th Ave", made.form().get("address_string"));
        assertEquals(
                "Deep hole in the bike lane (311: " + open.number() + ")",
                made.form().get("description"));
        assertEquals(State.THERE, remote(open).state());
        assertEquals(made.id(), remote(open).remoteId());

        there.says(made.id(), "open", "In progress: crew 7", minute(1));
        work(Duration.ofMinutes(6));
        assertEquals(CaseStatus.IN_PROGRESS, ours(open).status());
        there.says(made.id(), "closed", "Filled with hot mix", minute(9));
        work(Duration.ofMinutes(6));
        assertEquals(
                "Filled with hot mix",
                Objects.requireNonNull(ours(open).resolution()).words());
        assertEquals(
                "open311:PBOT", Objects.requireNonNull(ours(open).resolution()).by());

        there.says(made.id(), "open", "In progress: crew 7", minute(1));
        work(Duration.ofHours(25));
        assertFalse(ours(open).status().open(), "an old message opens nothing");
        assertTrue(Objects.requireNonNull(remote(open).theirs()).closed());
        there.says(made.id(), "open", "sank again", minute(20));
        work(Duration.ofHours(25));
        assertFalse(ours(open).status().open());
        assertEquals(Optional.of(Difference.REOPENED_THERE), Difference.open(remote(open), ours(open), Instant.now()));
    }

    @Test
    void aTokenIsFollowedToItsId() {
        there.tokens = true;
        OpenCase open = opened();
        work();
        assertEquals(State.TAKEN, remote(open).state());
        work(Duration.ofMinutes(1));
        there.tokens = false;
        work(Duration.ofMinutes(30));
        assertEquals(there.posted.getFirst().id(), remote(open).remoteId());
        assertEquals(1, there.posted.size());
    }

    @Test
    void whatWasPostedWithoutAnAnswerIsLookedForAndNotPostedAgain() {
        there.onPost = there::take;
        OpenCase open = opened();
        work();
        assertEquals(State.WAITING, remote(open).state());
        assertTrue(Objects.requireNonNull(remote(open).trouble()).contains("no answer came"));
        there.onPost = there::post;
        work(Duration.ofMinutes(40));
        assertEquals(there.posted.getFirst().id(), remote(open).remoteId());
        assertEquals(1, there.posted.size());
    }

    @Test
    void whatCannotBeFoundIsForPeople() {
        there.onPost = there::take;
        there.shows = false;
        OpenCase open = opened();
        work();
        there.onPost = there::post;
        IntStream.range(0, 4).forEach(round -> work(Duration.ofMinutes(40)));
        assertEquals(State.UNCERTAIN, remote(open).state());
        assertEquals(1, there.posted.size());
        work(Duration.ofHours(3));
        assertEquals(1, there.posted.size());
        give(lead, new SendAgain(open.caseId(), "PBOT"));
        work();
        assertEquals(State.THERE, remote(open).state());
        assertEquals(2, there.posted.size());
    }

    @Test
    void aServerThatKnowsIdempotencyKeysIsSentTheSameAgain() {
        assertEquals(204, admin.delete("/endpoints/PBOT").status());
        String more = "{\"agency\":\"PBOT\",\"url\":\"" + there.address()
                + "\",\"xml\":false,\"contact\":false,\"idempotent\":true}";
        assertEquals(201, admin.post("/endpoints", more).status());
        there.onPost = exchange -> exchange.getRequestBody().readAllBytes();
        OpenCase open = opened();
        work();
        there.onPost = there::post;
        work(Duration.ofMinutes(5));
        assertEquals(State.THERE, remote(open).state());
        assertEquals(1, there.posted.size());
    }

    @Test
    void twoNodesPostEachCaseOnce() throws StartFailure, ExecutionException, InterruptedException {
        List<OpenCase> cases = Stream.generate(this::opened).limit(24).toList();
        try (Central other = node(settings);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> done = Stream.of(central, other)
                    .<Future<?>>map(node -> both.submit(() -> {
                        go.await();
                        for (int i = 0; i < 3; i++) {
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
        assertEquals(24, there.posted.size());
        cases.forEach(open -> assertEquals(State.THERE, remote(open).state()));
    }

    @Test
    void aNodeThatDiesAfterItsPostLeavesWhatItBegan() throws StartFailure, InterruptedException, ExecutionException {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        there.onPost = exchange -> {
            there.take(exchange);
            taken.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        OpenCase open = opened();
        try (Central dying = node(settings);
                ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<?> work = one.submit(() -> dying.outgoing().workNow());
            taken.await();
            work();
            assertEquals(1, there.posted.size(), "it is the other's turn");
            there.onPost = there::post;
            work(Duration.ofMinutes(3));
            assertEquals(State.THERE, remote(open).state());
            assertEquals(there.posted.getFirst().id(), remote(open).remoteId());
            end.countDown();
            work.get();
        }
        work(Duration.ofHours(2));
        assertEquals(1, there.posted.size());
        assertEquals(there.posted.getFirst().id(), remote(open).remoteId());
    }

    @Test
    void whateverAnAgencyAnswersNothingIsLostOrLetIn() {
        List<FakeAgency.Manner> bad = List.of(
                FakeAgency::endless,
                exchange -> FakeAgency.answer(exchange, 200, "x".repeat(3_000_000)),
                exchange -> FakeAgency.answer(exchange, 200, "[{\"service_request_id\":"),
                exchange -> FakeAgency.answer(
                        exchange,
                        200,
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + "<service_requests><request><service_request_id>&e;</service_request_id>"
                                + "</request></service_requests>"),
                exchange -> FakeAgency.answer(exchange, 500, "oops"),
                exchange -> FakeAgency.answer(exchange, 200, ""));
        for (FakeAgency.Manner manner : bad) {
            there.onPost = manner;
            OpenCase open = opened();
            work(Duration.ofHours(1));
            assertEquals(State.WAITING, remote(open).state());
            assertTrue(Objects.requireNonNull(remote(open).trouble()).startsWith("It was sent and no answer came"));
            assertEquals(null, remote(open).remoteId());
            if (bad.indexOf(manner) == 0) {
                assertTrue(Objects.requireNonNull(remote(open).trouble()).contains("does not end"));
            }
        }
        assertEquals(0, there.posted.size());
    }

    @Test
    void whatWasSurelyNotTakenIsSentLater() {
        List<FakeAgency.Manner> away = List.of(
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "120");
                    FakeAgency.answer(exchange, 429, "");
                },
                exchange -> FakeAgency.answer(exchange, 503, "<html>busy</html>"),
                exchange -> FakeAgency.answer(
                        exchange, 403, "<?xml version=\"1.0\"?><error>Invalid api_key received</error>"));
        OpenCase open = opened();
        for (FakeAgency.Manner manner : away) {
            there.onPost = manner;
            work(Duration.ofHours(1));
            assertEquals(State.WAITING, remote(open).state());
            assertFalse(Objects.requireNonNull(system().trouble()).isEmpty());
            int asked = there.asked.size();
            work(Duration.ofSeconds(10));
            assertEquals(asked, there.asked.size(), "it is left alone for a while");
        }
        assertTrue(Objects.requireNonNull(remote(open).trouble()).contains("Invalid api_key received (403)"));
        there.onPost = there::post;
        work(Duration.ofHours(1));
        assertEquals(State.THERE, remote(open).state());
        assertEquals(null, system().trouble());
        assertEquals(1, there.posted.size());
    }

    @Test
    void whatTheyRefuseIsToldWithTheirWords() {
        there.onPost = exchange ->
                FakeAgency.answer(exchange, 400, "[{\"code\":400,\"description\":\"lat is outside of our city\"}]");
        OpenCase open = opened();
        work();
        assertEquals(State.NOT_SENT, remote(open).state());
        assertEquals(
                "Their system did not take it: lat is outside of our city (400)",
                remote(open).trouble());
        there.onPost = exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
            FakeAgency.answer(exchange, 302, "");
        };
        OpenCase other = opened();
        work();
        assertEquals(State.NOT_SENT, remote(other).state());
        assertTrue(Objects.requireNonNull(remote(other).trouble()).contains("points to another address"));
    }

    @Test
    void aDayWithoutThemIsMadeUpFor() {
        OpenCase open = opened();
        work();
        there.onGet = exchange -> FakeAgency.answer(exchange, 502, "");
        work(Duration.ofMinutes(6));
        work(Duration.ofHours(7));
        assertEquals("it failed (502)", system().trouble());
        there.onGet = there::get;
        there.says(there.posted.getFirst().id(), "closed", "done", minute(5));
        work(Duration.ofHours(1));
        assertFalse(ours(open).status().open());
        assertEquals(null, system().awaySince());
    }

    @Test
    void whatTheyForgetIsTold() {
        OpenCase open = opened();
        opened();
        work();
        there.forgets(Objects.requireNonNull(remote(open).remoteId()));
        work(Duration.ofMinutes(7));
        assertEquals(State.THERE, remote(open).state(), "once may be by chance");
        work(Duration.ofMinutes(7));
        assertEquals(State.UNKNOWN_THERE, remote(open).state());
    }

    @Test
    void aServerThatMisnamesItsFieldsIsUnderstood() throws IOException {
        byte[] sample;
        try (var file = BostonDefinitions.class.getResourceAsStream("schenectady_requests.json")) {
            sample = Objects.requireNonNull(file).readAllBytes();
        }
        there.onPost = exchange -> FakeAgency.answer(
                exchange,
                200,
                "{\"service_requests\":[{\"service_request_id\":\"SR-fe19fe9a-3710-4a3e-a896-5823212f64a1\"}]}");
        there.onGet = exchange -> FakeAgency.answer(exchange, 200, new String(sample, StandardCharsets.UTF_8));
        OpenCase open = opened();
        work();
        work(Duration.ofMinutes(6));
        assertEquals(
                "Git R Done!", Objects.requireNonNull(ours(open).resolution()).words());
        assertEquals(
                Instant.parse("2018-09-10T00:00:00Z"),
                Objects.requireNonNull(remote(open).theirs()).at());
    }

    @Test
    void whatLeavesTheAgencyIsFollowedAndChangesNothing() {
        OpenCase open = opened();
        work();
        give(agent, new TransferCase(open.caseId(), "PBOT", "PARKS", "", "a root"));
        there.says(there.posted.getFirst().id(), "closed", "not ours", minute(1));
        work(Duration.ofMinutes(6));
        assertTrue(ours(open).status().open());
        assertTrue(Objects.requireNonNull(remote(open).theirs()).closed());
        give(agent, new TransferCase(open.caseId(), "PARKS", "PBOT", "", "no root"));
        work();
        assertEquals(1, there.posted.size(), "they have it already");
    }

    @Test
    void feedbackAndCasesOfOthersAreNotSent() {
        OpenCase given = agent.pothole(number());
        give(
                agent,
                new OpenCase(
                        given.caseId(),
                        given.number(),
                        CaseType.COMPLAINT,
                        given.service(),
                        given.questionsVersion(),
                        given.description(),
                        given.place(),
                        given.answers(),
                        given.caller(),
                        given.followUp(),
                        given.channel(),
                        null));
        give(agent, agent.openCase(agent.newId(), number(), "fallen-tree", "A tree"));
        give(agent, agent.openCase(agent.newId(), number(), null, "Something"));
        work();
        assertEquals(0, there.posted.size());
    }

    @Test
    void theirKeyIsNowhereInClear() throws SQLException {
        JsonNode shown = admin.get("/endpoints").tree();
        assertTrue(shown.path("items").path(0).path("hasKey").asBoolean());
        assertFalse(shown.toString().contains(KEY));
        try (Connection connection =
                        DriverManager.getConnection(settings.database(), settings.user(), settings.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM agency_endpoint")) {
            assertTrue(rows.next());
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                assertFalse(String.valueOf(rows.getObject(i)).contains(KEY));
            }
        }
    }

    @Test
    void aTrySaysWhatItFindsAndDoesNothing() {
        JsonNode found = admin.post("/endpoints/PBOT/try", "{}").tree();
        assertTrue(found.path("answers").asBoolean());
        assertEquals("[\"pothole\"]", found.path("without").toString(), "their code is another");
        assertEquals(204, admin.delete("/endpoints/PBOT").status());
        assertEquals(
                201,
                endpoint(
                                "PBOT",
                                there.address(),
                                ",\"codes\":[{\"service\":\"pothole\",\"question\":\"\",\"theirs\":\"PH\"}]")
                        .status());
        assertEquals(
                "[]",
                admin.post("/endpoints/PBOT/try", "{}").tree().path("without").toString());
        OpenCase open = opened();
        work();
        assertEquals("PH", there.posted.getFirst().form().get("service_code"));
        assertEquals(State.THERE, remote(open).state());
        assertEquals(422, endpoint("NOBODY", there.address(), "").status());
        assertEquals(409, endpoint("PBOT", there.address(), "").status());
        assertEquals(403, lead.get("/endpoints").status());
    }
}
