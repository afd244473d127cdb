package org.frontdoor.app.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A desktop's engine in steps, with real journal and cache, before a central that answers as it is told to.
abstract class SteppedStand {
    static final Actor AGENT = new Actor(Person.idOf("agent"), "agent", Role.AGENT, null);

    @TempDir
    Path folder;

    final ScriptedCentral central = new ScriptedCentral();
    Instant time = Instant.parse("2026-11-28T08:00:00Z");
    SteppedEngine engine;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Journal journal;

    @BeforeEach
    void open() throws IOException {
        SyncEngine.Parts parts = parts();
        journal = parts.journal();
        engine = new SteppedEngine(parts, NumberHolding.USUAL, Runnable::run, timer);
        engine.pull();
    }

    SyncEngine.Parts parts() throws IOException {
        Opening.Opened opened = (Opening.Opened) Journal.open(
                DiskFiles.at(folder.resolve("journal")),
                new JournalKey(new UUID(1, 2), new byte[32]),
                new SecureRandom());
        CorrectedClock clock = new CorrectedClock(() -> time);
        return new SyncEngine.Parts(
                new WireJson(ProgramVocabulary.create()),
                AGENT,
                "workstation-1",
                opened.journal(),
                opened.live(),
                new CacheFile(folder, "5e".repeat(32).toCharArray(), clock),
                List.of(),
                central,
                clock,
                new SecureRandom());
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
        journal.close();
        timer.shutdownNow();
    }
}
