package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.app.journal.SimulatedDisk;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A center was put back to before a case, is asked again about it, and says no; then the power goes. The journal still
/// knows that the case was accepted once, so what the center says now must not be gone with the power.
class AskedAgainPowerCutTest {
    private static final WireJson JSON = new WireJson(ProgramVocabulary.create());

    @TempDir
    private Path folder;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ScriptedCentral central = new ScriptedCentral();
    private final UUID id = UUID.randomUUID();
    private Journal journal;
    private SteppedEngine engine;

    @AfterEach
    void close() {
        engine.close();
        timer.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void aRefusalIsThereAfterAPowerCut(long seed) throws IOException {
        SimulatedDisk disk = new SimulatedDisk(seed);
        start(disk);
        caseThatIsAtTheCenter();
        centerOfAnotherHistory();
        central.pushes.add(AskedAgainPowerCutTest::refusals);
        engine.push();
        assertEquals(1, engine.workspace().attention().size(), "the person is asked");
        assertFalse(engine.cache().asksAgain());
        engine.close();
        disk.crash();
        start(disk);
        assertEquals(1, engine.workspace().attention().size(), "and still is");
    }

    private void start(SimulatedDisk disk) throws IOException {
        Opening.Opened opened = assertInstanceOf(
                Opening.Opened.class,
                Journal.open(disk, new JournalKey(new UUID(1, 2), new byte[32]), new SecureRandom()));
        journal = opened.journal();
        var clock = new CorrectedClock(() -> Instant.parse("2026-11-28T08:00:00Z"));
        engine = new SteppedEngine(
                new SyncEngine.Parts(
                        JSON,
                        SteppedStand.AGENT,
                        "workstation-1",
                        journal,
                        opened.live(),
                        new CacheFile(
                                Files.createDirectories(folder.resolve("cache")),
                                "5e".repeat(32).toCharArray(),
                                clock),
                        List.of(),
                        central,
                        clock,
                        new SecureRandom()),
                NumberHolding.USUAL,
                Runnable::run,
                timer);
    }

    private void caseThatIsAtTheCenter() {
        engine.pull();
        engine.pull();
        engine.lease();
        Samples.open(engine.workspace(), id);
        Case opened = engine.workspace().find(Case.KIND, id).orElseThrow();
        central.pushes.add(batch -> answers(
                batch,
                command -> new Outcome.Accepted(command, List.of(new Outcome.EntryVersion(Case.KIND.name(), id, 1)))));
        engine.push();
        Function<String, Answer<ChangePage>> usual = central.changes;
        central.changes = after -> new Answer.Got<>(new ChangePage(
                List.of(new EntryChange(Case.KIND.name(), id, 1, JSON.body(opened))), "1", false, List.of()));
        engine.pull();
        central.changes = usual;
        assertInstanceOf(
                Appended.Saved.class, journal.append(new JournalEntry.DraftGone("takes along what was jotted")));
    }

    private void centerOfAnotherHistory() {
        Function<String, Answer<ChangePage>> usual = central.changes;
        central.changes = after -> new Answer.Resync<>(new Problem("cursor-gone", "Another history."));
        engine.pull();
        central.changes = usual;
        boolean more = true;
        while (more) {
            more = engine.pull();
        }
        assertTrue(engine.cache().asksAgain());
    }

    private static Answer<OutcomeBatch> refusals(CommandBatch batch) {
        return answers(batch, command -> new Outcome.Refused(command, new Problem("no", "The number is taken.")));
    }

    private static Answer<OutcomeBatch> answers(CommandBatch batch, Function<UUID, Outcome> each) {
        return new Answer.Got<>(new OutcomeBatch(batch.commands().stream()
                .map(command -> each.apply(command.id()))
                .toList()));
    }
}
