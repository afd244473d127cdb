package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.frontdoor.fixtures.Postgres;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Two centrals on one database, which goes away and comes back, while one of them is stopped: whatever desktops send
/// again until it is answered holds exactly once, and everybody sees it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesOnPostgresTest {
    private static final int CLIENTS = 6;
    private static final int EACH = 40;

    private final HttpClient http = HttpClient.newHttpClient();
    private Postgres postgres;

    @BeforeAll
    void startDatabase() {
        postgres = Postgres.start();
    }

    @AfterAll
    void stopDatabase() {
        http.close();
        postgres.close();
    }

    private static Central node(String database) throws StartFailure {
        return Central.start(
                CentralSettings.on(database, Postgres.USER, "").withPasswordCost(SyncContract.CHEAP),
                ProgramVocabulary.create(),
                TestContent.create());
    }

    private static BadLine lineTo(String database) {
        return BadLine.to(URI.create(database.substring("jdbc:".length())).getPort());
    }

    private static String through(BadLine line, String database) {
        URI address = URI.create(database.substring("jdbc:".length()));
        return "jdbc:postgresql://127.0.0.1:" + URI.create(line.address()).getPort() + address.getPath();
    }

    @Test
    void whatIsSentAgainUntilItIsAnsweredHoldsOnce() throws Exception {
        String database = postgres.newDatabase();
        Map<UUID, Outcome> answers = new ConcurrentHashMap<>();
        CountDownLatch third = new CountDownLatch(CLIENTS * EACH / 3);
        CountDownLatch twoThirds = new CountDownLatch(CLIENTS * EACH * 2 / 3);
        try (BadLine line = lineTo(database);
                Central one = node(through(line, database));
                Central two = node(database);
                ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
            List<Future<List<UUID>>> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> {
                        Desktop first = Desktop.signIn(http, (i % 2 == 0 ? one : two).address(), "agent");
                        Desktop second = Desktop.signIn(http, (i % 2 == 0 ? two : one).address(), "agent");
                        return threads.submit(() -> work(first, second, answers, third, twoThirds));
                    })
                    .toList();
            third.await();
            // In the middle of whatever they do, and again.
            line.become(BadLine.Fault.CUT);
            line.become(BadLine.Fault.NONE);
            twoThirds.await();
            threads.execute(one::close);
            Set<UUID> opened = new HashSet<>();
            for (Future<List<UUID>> client : clients) {
                opened.addAll(client.get());
            }
            assertEquals(CLIENTS * EACH, opened.size());
            assertEquals(CLIENTS * EACH, answers.size());
            assertTrue(
                    answers.values().stream().allMatch(Outcome.Accepted.class::isInstance),
                    answers.values().toString());
            assertEquals(opened, new HashSet<>(versions(two).keySet()));
            assertTrue(versions(two).values().stream().allMatch(version -> version == 1));
        }
    }

    /// Every case, in the version that the feed tells of.
    private Map<UUID, Long> versions(Central central) {
        Desktop reader = Desktop.signIn(http, central.address(), "lead");
        Map<UUID, Long> seen = new HashMap<>();
        ChangePage page = reader.pull(null);
        while (true) {
            for (EntryChange change : page.changes()) {
                if (change.kind().equals("case")) {
                    seen.put(change.id(), change.version());
                }
            }
            if (!page.more()) {
                return seen;
            }
            page = reader.pull(page.cursor());
        }
    }

    private static List<UUID> work(
            Desktop first, Desktop second, Map<UUID, Outcome> answers, CountDownLatch third, CountDownLatch twoThirds) {
        List<UUID> opened = new ArrayList<>();
        List<CaseNumber> numbers = lease(first, second);
        for (CaseNumber number : numbers) {
            OpenCase open = first.pothole(number.digits());
            Envelope envelope = first.envelope(open);
            for (Desktop to = first; !answers.containsKey(envelope.id()); to = to == first ? second : first) {
                give(to, envelope, answers);
            }
            opened.add(open.caseId());
            third.countDown();
            twoThirds.countDown();
        }
        return opened;
    }

    private static List<CaseNumber> lease(Desktop first, Desktop second) {
        try {
            return first.lease(EACH).numbers().toList();
        } catch (UncheckedIOException | IllegalStateException away) {
            return second.lease(EACH).numbers().toList();
        }
    }

    /// Nothing is learned from a node that is away or fails.
    private static void give(Desktop to, Envelope envelope, Map<UUID, Outcome> answers) {
        try {
            answers.put(envelope.id(), to.give(envelope).getFirst());
        } catch (UncheckedIOException | IllegalStateException away) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aDatabaseThatIsAwayIsToldAndNothingIsHalfDone() throws Exception {
        String database = postgres.newDatabase();
        try (BadLine line = lineTo(database);
                Central central = node(through(line, database))) {
            Desktop agent = Desktop.signIn(http, central.address(), "agent");
            OpenCase open = agent.pothole(
                    agent.lease(1).numbers().findFirst().orElseThrow().digits());
            Envelope envelope = agent.envelope(open);
            String batch = "{\"commands\":[" + agent.json().body(envelope) + "]}";
            line.become(BadLine.Fault.CUT);
            Desktop.Answer away = agent.post("/sync/commands", batch);
            assertEquals("503 database-away", away.status() + " " + away.problem(), away.body());
            assertEquals("5", away.header("Retry-After"));
            Desktop.Answer down = health(central);
            assertEquals(
                    "503 down", down.status() + " " + down.tree().path("status").asText());

            line.become(BadLine.Fault.NONE);
            while (agent.post("/sync/commands", batch).status() != 200) {
                Thread.onSpinWait();
            }
            assertEquals(
                    new Outcome.Accepted(envelope.id(), List.of(new Outcome.EntryVersion("case", open.caseId(), 1))),
                    agent.give(envelope).getFirst());
            assertEquals(200, health(central).status());
        }
    }

    private Desktop.Answer health(Central central) {
        return Desktop.send(http, HttpRequest.newBuilder(URI.create(central.address() + "/health")));
    }
}
