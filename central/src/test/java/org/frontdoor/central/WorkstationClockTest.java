package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.wire.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What central makes of a workstation's time.
class WorkstationClockTest {
    private static final Instant NOW = Instant.parse("2026-07-01T16:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aClockThatKeepsStepIsLetBeAndAWrongOneIsCorrected() throws StartFailure {
        CentralSettings settings = CentralSettings.inFolder(folder)
                .withPasswordCost(SyncContract.CHEAP)
                .withClock(() -> NOW);
        try (Central central = Central.start(settings, ProgramVocabulary.create(), TestContent.create());
                HttpClient http = HttpClient.newHttpClient()) {
            Desktop agent = Desktop.signIn(http, central.address(), "agent");
            OpenCase opening = agent.pothole(
                    agent.lease(1).numbers().findFirst().orElseThrow().digits());
            agent.give(opening);
            List<Instant> given = List.of(
                    NOW.minus(Duration.ofHours(9)),
                    NOW.plus(Duration.ofSeconds(4)),
                    NOW.plus(Duration.ofHours(1)),
                    NOW.minus(Duration.ofDays(60)));
            given.forEach(at -> agent.give(note(agent, opening, at)));
            assertEquals(
                    List.of(given.get(0), given.get(1), NOW, NOW.minus(Duration.ofDays(30))), notes(agent, opening));
        }
    }

    private static Envelope note(Desktop agent, OpenCase on, Instant at) {
        Envelope one = agent.envelope(new AddNote(on.caseId(), "Given at " + at, false));
        return new Envelope(
                one.id(),
                one.kind(),
                one.form(),
                one.actor(),
                one.workstation(),
                one.lane(),
                one.after(),
                at,
                one.body());
    }

    private static List<Instant> notes(Desktop agent, OpenCase on) {
        JsonNode events = agent.snapshot().stream()
                .filter(entry -> entry.id().equals(on.caseId()))
                .findFirst()
                .orElseThrow()
                .body()
                .path("timeline");
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("words").asText().startsWith("Given at"))
                .map(event -> Instant.parse(event.path("at").asText()))
                .toList();
    }
}
