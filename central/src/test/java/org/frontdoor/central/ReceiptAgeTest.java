package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Receipts leave after half a year, and what they stood for is not done a second time.
class ReceiptAgeTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T16:00:00Z"));

    @Test
    void aCommandWhoseReceiptHasLeftIsRefusedAndNotRunAgain() throws StartFailure {
        CentralSettings settings = CentralSettings.inFolder(folder)
                .withPasswordCost(SyncContract.CHEAP)
                .withClock(now::get);
        try (Central central = Central.start(settings, ProgramVocabulary.create(), TestContent.create());
                HttpClient http = HttpClient.newHttpClient()) {
            Desktop agent = Desktop.signIn(http, central.address(), "agent");
            OpenCase opening = agent.pothole(
                    agent.lease(1).numbers().findFirst().orElseThrow().digits());
            assertInstanceOf(
                    Outcome.Accepted.class,
                    agent.give(given(agent, opening, now.get())).getFirst());
            Envelope old = given(agent, new AddNote(opening.caseId(), "Once and not again", false), now.get());
            Envelope ahead = given(
                    agent,
                    new AddNote(opening.caseId(), "By a clock that was ahead", false),
                    now.get().plus(Duration.ofDays(30)));
            List<Outcome> first = agent.give(old, ahead);
            now.set(now.get().plus(Duration.ofDays(179)));
            assertEquals(0, central.letReceiptsLeave());
            agent = Desktop.signIn(http, central.address(), "agent");
            assertEquals(first, agent.give(old, ahead));

            now.set(now.get().plus(Duration.ofDays(2)));
            assertEquals(2, central.letReceiptsLeave());
            agent = Desktop.signIn(http, central.address(), "agent");
            Outcome.Refused refused =
                    assertInstanceOf(Outcome.Refused.class, agent.give(old).getFirst());
            assertEquals("command-too-old", refused.problem().code());
            assertEquals(first.get(1), agent.give(ahead).getFirst());
            assertEquals(List.of(refused), agent.give(old));
            Envelope today = given(agent, new AddNote(opening.caseId(), "Written today", false), now.get());
            assertInstanceOf(Outcome.Accepted.class, agent.give(today).getFirst());
        }
    }

    private static Envelope given(Desktop agent, org.frontdoor.model.command.Command command, Instant at) {
        return agent.envelope(Ids.timed(at, ThreadLocalRandom.current()), command, List.of());
    }
}
