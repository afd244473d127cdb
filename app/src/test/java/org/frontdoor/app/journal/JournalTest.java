package org.frontdoor.app.journal;

import static org.frontdoor.app.journal.Journals.command;
import static org.frontdoor.app.journal.Journals.commands;
import static org.frontdoor.app.journal.Journals.key;
import static org.frontdoor.app.journal.Journals.open;
import static org.frontdoor.app.journal.Journals.random;
import static org.frontdoor.app.journal.Journals.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void everythingSavedIsThereAfterReopeningInOrder() throws IOException {
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            save(
                    journal,
                    new JournalEntry.NumberBlocks(List.of(new SerialBlock("b1", 100, 199, "{\"lease\":1}"))),
                    new JournalEntry.Draft("contact-1", 1, "{\"words\":\"pot\"}"),
                    new JournalEntry.Draft("contact-2", 1, "{\"words\":\"tree\"}"));
            save(journal, new JournalEntry.Draft("contact-1", 2, "{\"words\":\"pothole\"}"));
            save(
                    journal,
                    new JournalEntry.Commands(
                            List.of(command(1), command(2)),
                            List.of(new TakenNumber("b1", 100), new TakenNumber("b1", 101)),
                            List.of("contact-2")));
            save(journal, JournalEntry.Commands.of(command(3)), JournalEntry.Commands.of(command(4)));
            save(journal, new JournalEntry.Receipt(command(1).id(), false, "{\"accepted\":1}"));
            save(journal, new JournalEntry.Receipt(command(3).id(), true, "{\"refused\":3}"));
            save(journal, new JournalEntry.Parked(command(4).id(), "\"not allowed\""));
        }
        Opening.Opened again = open(DiskFiles.at(folder));
        try (Journal journal = again.journal()) {
            assertEquals(
                    List.of(
                            new Live.Waiting(command(2), Optional.empty(), Optional.empty()),
                            new Live.Waiting(command(3), Optional.of("{\"refused\":3}"), Optional.empty()),
                            new Live.Waiting(command(4), Optional.empty(), Optional.of("\"not allowed\""))),
                    again.live().commands());
            assertEquals(List.of(command(2), command(4)), again.live().unsent());
            assertEquals(
                    List.of(new JournalEntry.Draft("contact-1", 2, "{\"words\":\"pothole\"}")),
                    again.live().drafts());
            assertEquals(
                    List.of(new Live.Block(new SerialBlock("b1", 100, 199, "{\"lease\":1}"), 102)),
                    again.live().blocks());
            assertEquals(List.of(), again.damage());
            assertEquals(0, again.unfinished());
            assertEquals(again.live(), journal.live());
        }
    }

    @Test
    void settledAndGivenUpCommandsStayGoneThroughManySegmentsAndOpenings() throws IOException {
        FrozenCommand parked = command(0);
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            save(journal, JournalEntry.Commands.of(parked), new JournalEntry.Parked(parked.id(), "\"why\""));
            save(journal, JournalEntry.Commands.of(command(1)), JournalEntry.Commands.of(command(2)));
            save(journal, new JournalEntry.NumberBlocks(List.of(new SerialBlock("used", 1, 2, "{}"))));
            save(journal, new JournalEntry.Draft("gone", 1, "{}"));
        }
        for (int round = 0; round < 5; round++) {
            try (Journal journal = open(DiskFiles.at(folder)).journal()) {
                if (round == 0) {
                    save(journal, new JournalEntry.Receipt(command(1).id(), true, "{}"));
                    save(journal, new JournalEntry.Settled(List.of(command(1).id())));
                    save(journal, new JournalEntry.GivenUp(command(2).id(), "\"by hand\""));
                    save(journal, new JournalEntry.DraftGone("gone"));
                    save(journal, new JournalEntry.NumbersBurnt(List.of(new TakenNumber("used", 2))));
                }
                for (int i = 0; i < 60; i++) {
                    FrozenCommand passing = command(1000 + round * 100L + i);
                    save(journal, JournalEntry.Commands.of(passing));
                    save(journal, new JournalEntry.Receipt(passing.id(), false, "{}"));
                }
                assertEquals(
                        new Live(
                                List.of(new Live.Waiting(parked, Optional.empty(), Optional.of("\"why\""))),
                                List.of(),
                                List.of(new Live.Block(new SerialBlock("used", 1, 2, "{}"), 3))),
                        journal.live());
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertTrue(names.contains("segment-1.fdj"), () -> "holds the parked command, among " + names);
            assertTrue(names.size() <= 6, () -> "settled segments left: " + names);
        }
    }

    @Test
    void aSecondOpeningOfTheSameFolderIsToldThatItIsInUse() throws IOException {
        try (Journal first = open(DiskFiles.at(folder)).journal()) {
            save(first, JournalEntry.Commands.of(command(1)));
            Opening.InUse inUse =
                    assertInstanceOf(Opening.InUse.class, Journal.open(DiskFiles.at(folder), key(), random(2)));
            assertTrue(inUse.words().contains("already running"));
        }
        try (Journal second = open(DiskFiles.at(folder)).journal()) {
            assertEquals(List.of(command(1)), second.live().unsent());
        }
    }

    @Test
    void anotherKeyIsToldAsSuchAndNothingChanges() throws IOException {
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            save(journal, JournalEntry.Commands.of(command(1)));
        }
        assertInstanceOf(Opening.OtherKey.class, Journal.open(DiskFiles.at(folder), key(2), random(1)));
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            assertEquals(List.of(command(1)), journal.live().unsent());
        }
    }

    @Test
    void theSameCommandTwiceIsKeptOnceAndOtherWordsUnderItsIdAreRefused() throws IOException {
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            save(journal, JournalEntry.Commands.of(command(1)));
            save(journal, JournalEntry.Commands.of(command(1)));
            FrozenCommand other = new FrozenCommand(command(1).id(), "{}");
            assertEquals(new Appended.Reworded(other.id()), journal.append(JournalEntry.Commands.of(other)));
        }
        assertEquals(List.of(command(1)), open(DiskFiles.at(folder)).live().unsent());
    }

    @Test
    void whatIsTooLongOrTooLateIsToldInWords() throws IOException {
        Journal journal = open(DiskFiles.at(folder)).journal();
        Appended.TooLarge large = assertInstanceOf(
                Appended.TooLarge.class, journal.append(JournalEntry.Commands.of(command(1, Journals.SMALL_SEGMENT))));
        assertTrue(large.words().contains("too long"));
        save(journal, JournalEntry.Commands.of(command(2)));
        journal.close();
        journal.close();
        assertEquals(new Appended.Closed(), journal.append(JournalEntry.Commands.of(command(3))));
        assertEquals(List.of(command(2)), open(DiskFiles.at(folder)).live().unsent());
    }

    @Test
    void manyThreadsSaveSideBySideEachInItsOwnOrder() throws Exception {
        int threads = 8;
        int each = 50;
        try (Journal journal = open(DiskFiles.at(folder)).journal();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        for (FrozenCommand command : commands(thread * each, thread * each + each - 1)) {
                            save(journal, JournalEntry.Commands.of(command));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        List<FrozenCommand> found = open(DiskFiles.at(folder)).live().unsent();
        assertEquals(threads * each, found.size());
        for (int thread = 0; thread < threads; thread++) {
            List<FrozenCommand> mine = commands(thread * each, thread * each + each - 1);
            assertEquals(mine, found.stream().filter(mine::contains).toList());
        }
    }

    @Test
    void anInterruptCostsNoSave() throws Exception {
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            Thread.currentThread().interrupt();
            for (FrozenCommand command : commands(1, 100)) {
                save(journal, JournalEntry.Commands.of(command));
            }
            assertTrue(Thread.interrupted(), "the interrupt is still told to its thread");
        }
        assertEquals(commands(1, 100), open(DiskFiles.at(folder)).live().unsent());
    }

    @Test
    void aThreadInterruptedInTheMiddleOfWritingLosesNothing() throws Exception {
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            Thread writer = Thread.ofPlatform().start(() -> {
                for (FrozenCommand command : commands(1, 300)) {
                    save(journal, JournalEntry.Commands.of(command));
                }
            });
            while (writer.isAlive()) {
                writer.interrupt();
                Thread.onSpinWait();
            }
        }
        assertEquals(commands(1, 300), open(DiskFiles.at(folder)).live().unsent());
    }

    @Test
    void noWordOfACallerIsOnTheDiskInClear() throws IOException {
        String name = "Zebulon Quackenbush";
        try (Journal journal = open(DiskFiles.at(folder)).journal()) {
            save(
                    journal,
                    JournalEntry.Commands.of(new FrozenCommand(new UUID(1, 1), "{\"name\":\"" + name + "\"}")),
                    new JournalEntry.Draft("k", 1, "{\"name\":\"" + name + "\"}"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(name) || content.contains("Quackenbush"), file::toString);
            }
        }
    }
}
