package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sign-in ends in the middle of a call.
class ExpiredSignInTest {
    @TempDir
    static Path folder;

    @Test
    void whoWasSignedInTooLongIsToldSoAndGoesOnAfterSigningInAgain() throws StartFailure {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T16:00:00Z"));
        CentralSettings settings = CentralSettings.inFolder(folder)
                .withPasswordCost(SyncContract.CHEAP)
                .withTokenLife(Duration.ofHours(8))
                .withClock(now::get);
        try (Central central = Central.start(settings, ProgramVocabulary.create(), TestContent.create());
                HttpClient http = HttpClient.newHttpClient()) {
            Desktop agent = Desktop.signIn(http, central.address(), "agent");
            Envelope envelope = agent.envelope(agent.pothole(
                    agent.lease(1).numbers().findFirst().orElseThrow().digits()));
            String batch = "{\"commands\":[" + agent.json().body(envelope) + "]}";
            now.set(now.get().plus(Duration.ofHours(9)));

            for (Desktop.Answer answer : new Desktop.Answer[] {
                agent.post("/sync/commands", batch), agent.get("/sync/changes"), agent.get("/sync/nudges")
            }) {
                assertEquals("401 session-expired", answer.status() + " " + answer.problem(), answer.body());
                assertEquals("Bearer", answer.header("WWW-Authenticate"));
            }

            Desktop again = Desktop.signIn(http, central.address(), "agent");
            assertInstanceOf(Outcome.Accepted.class, again.give(envelope).getFirst());
        }
    }
}
