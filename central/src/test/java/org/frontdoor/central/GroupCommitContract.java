package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Commands that come at the same time share transactions, and nobody notices but the clock.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GroupCommitContract {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private Central central;
    private List<Desktop> agents;

    abstract CentralSettings settings();

    void stopDatabase() {}

    @BeforeAll
    void start() throws StartFailure {
        central = Central.start(
                settings().withPasswordCost(SyncContract.CHEAP), ProgramVocabulary.create(), TestContent.create());
        agents = IntStream.range(0, CLIENTS)
                .mapToObj(i -> Desktop.signIn(http, central.address(), "agent"))
                .toList();
    }

    @AfterAll
    void stop() {
        threads.close();
        central.close();
        http.close();
        stopDatabase();
    }

    private <T> List<T> all(List<? extends Callable<T>> work) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        for (Future<T> one : threads.invokeAll(work)) {
            answers.add(one.get());
        }
        return answers;
    }

    private List<String> numbers(int count) {
        return agents.getFirst().lease(count).numbers().map(CaseNumber::digits).toList();
    }

    @Test
    void aPoisonousCommandSinksNoneOfItsNeighbors() throws Exception {
        List<String> numbers = numbers(ROUNDS * (CLIENTS + 1));
        for (int round = 0; round < ROUNDS; round++) {
            List<String> mine = numbers.subList(round * (CLIENTS + 1), (round + 1) * (CLIENTS + 1));
            String contested = mine.getLast();
            List<List<Outcome>> outcomes = all(IntStream.range(0, CLIENTS)
                    .mapToObj(i -> (Callable<List<Outcome>>) () -> agents.get(i)
                            .give(
                                    agents.get(i).envelope(agents.get(i).pothole(contested)),
                                    agents.get(i).envelope(agents.get(i).pothole(mine.get(i)))))
                    .toList());
            assertEquals(
                    1,
                    outcomes.stream()
                            .filter(both -> both.getFirst() instanceof Outcome.Accepted)
                            .count());
            outcomes.forEach(both -> {
                assertInstanceOf(Outcome.Accepted.class, both.getLast());
                if (both.getFirst() instanceof Outcome.Refused refused) {
                    assertEquals("number-taken", refused.problem().code());
                }
            });
        }
    }

    @Test
    void oneCommandFromManyAtOnceHoldsOnce() throws Exception {
        for (String number : numbers(ROUNDS)) {
            OpenCase open = agents.getFirst().pothole(number);
            Envelope envelope = agents.getFirst().envelope(open);
            List<Outcome> outcomes = all(agents.stream()
                    .map(agent -> (Callable<Outcome>) () -> agent.give(envelope).getFirst())
                    .toList());
            assertEquals(
                    Set.of(new Outcome.Accepted(
                            envelope.id(), List.of(new Outcome.EntryVersion("case", open.caseId(), 1)))),
                    new HashSet<>(outcomes));
        }
    }

    @Test
    void aBatchIsDecidedInItsOrderWhoeverElseIsThere() throws Exception {
        List<String> numbers = numbers(CLIENTS);
        List<List<Outcome>> outcomes = all(IntStream.range(0, CLIENTS)
                .mapToObj(i -> (Callable<List<Outcome>>) () -> {
                    Desktop agent = agents.get(i);
                    OpenCase open = agent.pothole(numbers.get(i));
                    Envelope opening = agent.envelope(open);
                    List<Envelope> batch = new ArrayList<>(List.of(opening));
                    for (int note = 0; note < ROUNDS; note++) {
                        batch.add(agent.envelope(
                                agent.newId(),
                                new AddNote(open.caseId(), "Note " + note, false),
                                List.of(batch.getLast().id())));
                    }
                    return agent.give(batch.toArray(Envelope[]::new));
                })
                .toList());
        for (int i = 0; i < CLIENTS; i++) {
            List<Long> versions = outcomes.get(i).stream()
                    .map(outcome ->
                            ((Outcome.Accepted) outcome).entries().getFirst().version())
                    .toList();
            assertEquals(
                    IntStream.rangeClosed(1, ROUNDS + 1).mapToObj(Long::valueOf).toList(), versions);
            assertEquals(
                    IntStream.range(0, ROUNDS).mapToObj(note -> "Note " + note).toList(), notes(numbers.get(i)));
        }
    }

    @Test
    void manyWhoWriteToOneCaseAreAllKept() throws Exception {
        OpenCase open = agents.getFirst().pothole(numbers(1).getFirst());
        agents.getFirst().give(open);
        // Not by their ids: one in some thousand has digits that look like a payment card's.
        List<List<Outcome>> refused = all(IntStream.range(0, CLIENTS)
                .mapToObj(client -> (Callable<List<Outcome>>) () -> IntStream.range(0, ROUNDS)
                        .mapToObj(i -> agents.get(client)
                                .give(new AddNote(open.caseId(), "Note " + i + " of " + client, false)))
                        .filter(outcome -> !(outcome instanceof Outcome.Accepted))
                        .toList())
                .toList());
        assertEquals(Collections.nCopies(CLIENTS, List.of()), refused);
        assertEquals(CLIENTS * ROUNDS, new HashSet<>(notes(open.number())).size());
    }

    private List<String> notes(String number) {
        JsonNode found = agents.getFirst().get("/cases/" + number).tree();
        List<String> notes = new ArrayList<>();
        found.path("timeline").forEach(event -> {
            if (event.hasNonNull("words") && event.path("words").asText().contains("ote ")) {
                notes.add(event.path("words").asText());
            }
        });
        return notes;
    }
}
