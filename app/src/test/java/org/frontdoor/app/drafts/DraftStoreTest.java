package org.frontdoor.app.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.FrozenCommand;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {
    private static final FrozenCommand COMMAND = new FrozenCommand(new UUID(7, 1), "{\"kind\":\"OpenCase\"}");

    @TempDir
    Path folder;

    private final Deque<Runnable> pending = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Appended.NotSaved> troubles = new ArrayList<>();

    private Journal journal() throws IOException {
        Opening opening =
                Journal.open(DiskFiles.at(folder), new JournalKey(new UUID(1, 2), new byte[32]), new Random(1));
        return assertInstanceOf(Opening.Opened.class, opening).journal();
    }

    private DraftStore drafts(Journal journal) {
        return new DraftStore(
                journal,
                (pause, work) -> {
                    pauses.add(pause);
                    pending.add(work);
                },
                DraftStore.PAUSE,
                troubles::add);
    }

    private void thePauseEnds() {
        for (int i = pending.size(); i > 0; i--) {
            pending.remove().run();
        }
    }

    private static JournalEntry.Commands becomes(String... keys) {
        return new JournalEntry.Commands(List.of(COMMAND), List.of(), List.of(keys));
    }

    @Test
    void keysTypedQuicklyAreOneWriteAndTheLatestCounts() throws IOException {
        try (Journal journal = journal()) {
            DraftStore drafts = drafts(journal);
            for (String words : List.of("p", "po", "pot")) {
                drafts.keep("contact-1", "{\"words\":\"" + words + "\"}");
            }
            drafts.keep("contact-2", "{}");
            assertEquals(2, pending.size(), "one write a key");
            assertEquals(List.of(), journal.live().drafts(), "none before the pause");
            thePauseEnds();
            drafts.keep("contact-2", "{}");
            assertEquals(0, pending.size(), "the same words need no write");
        }
        try (Journal journal = journal()) {
            assertEquals(
                    Map.of("contact-1", "{\"words\":\"pot\"}", "contact-2", "{}"),
                    drafts(journal).all());
        }
    }

    @Test
    void flushWritesWhatWaitsNow() throws IOException {
        try (Journal journal = journal()) {
            DraftStore drafts = drafts(journal);
            drafts.keep("a", "1");
            assertTrue(drafts.flush());
            assertEquals("1", journal.live().drafts().getFirst().json());
            drafts.keep("a", "2");
            drafts.close();
        }
        try (Journal journal = journal()) {
            assertEquals(Map.of("a", "2"), drafts(journal).all());
            drafts(journal).keep("a", "3");
            thePauseEnds();
            assertEquals("3", journal.live().drafts().getFirst().json(), "newer than before the restart");
        }
    }

    @Test
    void aFinishedScreenIsItsCommandsAndItsLateWriteDoesNotBringItBack() throws IOException {
        try (Journal journal = journal()) {
            DraftStore drafts = drafts(journal);
            drafts.keep("a", "1");
            drafts.flush();
            drafts.keep("a", "2");
            assertInstanceOf(Appended.Saved.class, drafts.finish(becomes("a")));
            thePauseEnds();
            drafts.keep("a", "3");
            thePauseEnds();
            assertEquals(Map.of(), drafts.all());
            assertEquals(List.of(), journal.live().drafts());
        }
        try (Journal journal = journal()) {
            assertEquals(List.of(COMMAND), journal.live().unsent());
            assertEquals(Map.of(), drafts(journal).all());
        }
    }

    @Test
    void whatCouldNotBeFinishedIsStillADraft() throws IOException {
        Journal journal = journal();
        DraftStore drafts = drafts(journal);
        drafts.keep("a", "1");
        drafts.flush();
        drafts.keep("a", "2");
        journal.append(becomes());
        FrozenCommand reworded = new FrozenCommand(COMMAND.id(), "{}");
        assertInstanceOf(
                Appended.Reworded.class,
                drafts.finish(new JournalEntry.Commands(List.of(reworded), List.of(), List.of("a"))));
        assertEquals(Map.of("a", "2"), drafts.all());
        thePauseEnds();
        assertEquals("2", journal.live().drafts().getFirst().json());
        drafts.keep("a", "3");
        assertEquals(Map.of("a", "3"), drafts.all());
        journal.close();
    }

    @Test
    void aDraftThrownAwayStaysAway() throws IOException {
        try (Journal journal = journal()) {
            DraftStore drafts = drafts(journal);
            drafts.keep("a", "1");
            drafts.flush();
            assertInstanceOf(Appended.Saved.class, drafts.drop("a"));
            drafts.keep("a", "2");
            thePauseEnds();
        }
        try (Journal journal = journal()) {
            assertEquals(Map.of(), drafts(journal).all());
        }
    }

    @Test
    void whatTheDiskDoesNotTakeIsToldAndKept() throws IOException {
        Journal journal = journal();
        DraftStore drafts = drafts(journal);
        String pasted = "\"" + "x".repeat(Journal.SEGMENT_BYTES) + "\"";
        drafts.keep("a", pasted);
        thePauseEnds();
        assertInstanceOf(Appended.TooLarge.class, troubles.getFirst());
        assertEquals(Map.of("a", pasted), drafts.all(), "still on the screen");
        journal.close();
        drafts.keep("b", "1");
        thePauseEnds();
        assertInstanceOf(Appended.Closed.class, troubles.get(1));
        assertEquals(List.of(DraftStore.PAUSE, DraftStore.PAUSE), pauses, "not tried again");
    }
}
