package org.frontdoor.central.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.Desktop;
import org.frontdoor.central.StartFailure;
import org.frontdoor.central.TestContent;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.outgoing.OutgoingSettings;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.wire.Envelope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Some hundred spoiled requests to every route, the same each time. `-Dfuzz.requests=20000` sends so many to each, and
/// `-Dfuzz.seed=7` others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiFuzzContract {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_KEPT = 192 * MEGABYTE;
    private static final int FEW_FAILURES = 5;
    private static final int CASES = 20;

    private final Vocabulary vocabulary = ProgramVocabulary.create();
    private final HttpClient http = HttpClient.newHttpClient();
    private final long first = Long.getLong("fuzz.seed", 1L);
    private final AtomicLong slowest = new AtomicLong();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private Central central;
    private Desktop agent;
    private Known known;
    private JsonNode description;

    abstract CentralSettings settings();

    abstract int requestsEach();

    @BeforeAll
    void start() throws StartFailure {
        central = Central.start(
                settings()
                        .withPasswordCost(new Passwords.Cost(64, 1, 1))
                        .speaking(new OutgoingSettings(
                                Optional.of(new byte[32]), true, Duration.ZERO, Duration.ofSeconds(3))),
                vocabulary,
                TestContent.create());
        agent = signIn("agent");
        List<String> numbers =
                agent.lease(2 * CASES).numbers().map(CaseNumber::digits).toList();
        List<UUID> cases = new ArrayList<>();
        List<UUID> commands = new ArrayList<>();
        for (String number : numbers.subList(0, CASES)) {
            Envelope open = agent.envelope(agent.pothole(number));
            agent.give(open);
            commands.add(open.id());
            cases.add(UUID.fromString(open.body().path("caseId").asText()));
        }
        List<Desktop> people = Stream.of("lead", "liaison", "resolver", "admin")
                .map(this::signIn)
                .toList();
        // The one who gives the commands comes more often than the others.
        List<String> tokens = Stream.concat(Stream.of(agent, agent, agent, agent), people.stream())
                .map(person -> person.session().token())
                .toList();
        List<String> cursors = Stream.concat(Stream.of(agent), people.stream())
                .map(person -> person.pull(null).cursor())
                .toList();
        List<String> provisional = IntStream.range(0, 3)
                .mapToObj(i -> ProvisionalNumber.of(agent.provisional(1).firstProvisional())
                        .plain())
                .toList();
        provisional.forEach(told -> agent.give(agent.pothole(told)));
        known = new Known(
                agent.session().actor().id(),
                tokens,
                signIn("trainer").session().token(),
                cases,
                numbers,
                commands,
                provisional,
                signIn("admin")
                        .post("/keys", "{\"name\":\"fuzz\"}")
                        .tree()
                        .path("key")
                        .asText(),
                cursors);
        description = agent.get("/openapi.json").tree();
        for (String agency : List.of("PBOT", "PARKS")) {
            // Whoever is made to speak to another system speaks to this one.
            String at = "{\"agency\":\"" + agency + "\",\"url\":\"" + central.address() + "/open311/v2\"";
            signIn("admin").post("/endpoints", at + ",\"xml\":false,\"contact\":false,\"idempotent\":true}");
            signIn("admin").post("/webhooks", at + "}");
        }
    }

    @AfterAll
    void stop() {
        central.close();
        http.close();
    }

    private Desktop signIn(String name) {
        return Desktop.signIn(http, central.address(), name);
    }

    @Test
    void whateverIsAskedCentralAnswersInGoodTimeAndInWords() throws InterruptedException {
        List<Route> routes = central.routes();
        int each = Integer.getInteger("fuzz.requests", requestsEach());
        ask(routes, 0, each / 3);
        long kept = kept();
        ask(routes, each / 3, each);
        assertEquals(List.of(), List.copyOf(failures), "first seed " + first);
        routes.forEach(route ->
                assertTrue(reached.contains(route.method() + " " + route.path()), () -> route + " was never reached"));
        long more = kept() - kept;
        System.getLogger(getClass().getName())
                .log(
                        Integer.getInteger("fuzz.requests") == null
                                ? System.Logger.Level.INFO
                                : System.Logger.Level.WARNING,
                        "{0} requests to each of {1} routes: {2}; the slowest took {3} ms; kept {4} MB more after the first third",
                        each,
                        routes.size(),
                        new TreeMap<>(statuses),
                        slowest,
                        more / MEGABYTE);
        assertTrue(more < MOST_KEPT, () -> more / MEGABYTE + " MB more are kept");
        assertEquals(200, agent.get("/cases?limit=5").status());
        assertTrue(agent.get("/sync/snapshot").body().endsWith("{\"end\":true}\n"));
        assertEquals(
                1,
                agent.give(agent.envelope(agent.pothole(known.numbers().getLast())))
                        .size());
    }

    private void ask(List<Route> routes, int from, int to) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from * routes.size());
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> {
                    for (int at = next.getAndIncrement();
                            at < to * routes.size() && failures.size() < FEW_FAILURES;
                            at = next.getAndIncrement()) {
                        ask(routes.get(at % routes.size()), first * 1_000_000_007L + at);
                    }
                }))
                .limit(4)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void ask(Route route, long seed) {
        String found;
        String asked = "";
        try {
            Request request = new Attack(route, known, description, agent.json().mapper(), vocabulary, seed).make();
            asked = request.toString();
            Reply reply = RawLine.ask(central.port(), request.bytes(), LIMIT);
            statuses.computeIfAbsent(reply.status(), status -> new LongAdder()).increment();
            slowest.accumulateAndGet(reply.took().toMillis(), Math::max);
            boolean served = reply.status() / 100 == 2 || reply.status() == 422;
            if (served && request.method().equals(route.method())) {
                reached.add(route.method() + " " + route.path());
            }
            found = Verdict.on(request, reply).map(why -> why + "\n" + reply).orElse("");
        } catch (IOException | RuntimeException | AssertionError e) {
            found = e.toString();
        }
        if (!found.isEmpty()) {
            failures.add(route.method() + " " + route.path() + ", " + seed + ": " + found + "\n---\n" + asked);
        }
    }

    /// What stays when all that is not needed is gone.
    private static long kept() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
