package org.frontdoor.app.journal;

import static org.frontdoor.app.journal.Journals.command;
import static org.frontdoor.app.journal.Journals.commands;
import static org.frontdoor.app.journal.Journals.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Whatever was acknowledged before a crash, at any file operation, is there after it: in order, once.
class JournalCrashTest {

    @Property(tries = 1500)
    void whatWasAcknowledgedSurvivesACrashAtAnyOperation(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 260) int operations) throws IOException {
        new CrashStory(seed).live(3, operations, 0);
    }

    @Property(tries = 700)
    void whatWasAcknowledgedSurvivesFailingOperationsAndThenACrash(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 260) int operations,
            @ForAll @IntRange(min = 1, max = 12) int failures)
            throws IOException {
        new CrashStory(seed).live(3, operations, failures);
    }

    @Test
    void aCrashAtEachSingleOperationOfAShortDayLosesNothing() throws IOException {
        SimulatedDisk whole = new SimulatedDisk(0);
        CrashStory calm = new CrashStory(whole, 5);
        calm.day();
        long all = whole.operations();
        assertTrue(all > 100, () -> "a day of " + all + " operations");
        for (long at = 1; at <= all; at++) {
            for (int seed = 0; seed < 3; seed++) {
                new CrashStory(new SimulatedDisk(at * 31 + seed), 5).crashingDay(at);
            }
        }
    }

    @Test
    void whatIsJottedDownDoesNotWaitForTheDiskAndTheNextSaveTakesItAlong() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed);
            Journal journal = open(disk).journal();
            Journals.save(journal, JournalEntry.Commands.of(command(1)));
            long before = disk.operations();
            assertInstanceOf(
                    Appended.Saved.class,
                    journal.jot(List.of(new JournalEntry.Receipt(command(1).id(), false, "{}"))));
            assertEquals(1, disk.operations() - before, "written, and not forced");
            assertEquals(List.of(), journal.live().unsent());
            Journals.save(journal, JournalEntry.Commands.of(command(2)));
            disk.crash();
            assertEquals(commands(2, 2), open(disk).live().unsent());
        }
    }

    @Test
    void aPowerCutTakesWhatWasJottedDownSinceTheLastSaveAndNothingElse() throws IOException {
        int taken = 0;
        for (int seed = 0; seed < 50; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed);
            Journal journal = open(disk).journal();
            commands(1, 3).forEach(each -> Journals.save(journal, JournalEntry.Commands.of(each)));
            for (FrozenCommand each : commands(1, 2)) {
                journal.jot(List.of(new JournalEntry.Receipt(each.id(), false, "{}")));
            }
            disk.crash();
            Opening.Opened again = open(disk);
            List<FrozenCommand> unsent = again.live().unsent();
            assertEquals(List.of(), again.damage());
            assertTrue(
                    List.of(commands(1, 3), commands(2, 3), commands(3, 3)).contains(unsent),
                    () -> "in the order they came: " + unsent);
            taken += unsent.size() == 3 ? 1 : 0;
        }
        assertTrue(taken > 0, "the disk of this test takes what was not forced");
    }

    @Test
    void whatIsJottedDownOutlivesForcesThatFailAndAnOrderlyEnd() throws IOException {
        for (int more = 1; more <= 12; more++) {
            SimulatedDisk disk = new SimulatedDisk(more);
            Journal journal = open(disk).journal();
            commands(1, 3).forEach(each -> Journals.save(journal, JournalEntry.Commands.of(each)));
            journal.jot(List.of(new JournalEntry.Receipt(command(1).id(), true, "{\"refused\":1}")));
            journal.jot(List.of(new JournalEntry.Receipt(command(2).id(), false, "{}")));
            disk.failAfter(more, 1);
            Journals.save(journal, JournalEntry.Commands.of(command(4)));
            assertEquals(commands(3, 4), journal.live().unsent(), "as the ledger says");
            disk.failAfter(0, 0);
            journal.close();
            assertEquals(commands(3, 4), open(disk).live().unsent(), "after an orderly end");
        }
    }

    @Test
    void aSegmentThatIsFullIsForcedWithWhatWasJottedDownInIt() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(2);
        Journal journal = open(disk).journal();
        List<FrozenCommand> many = commands(1, 400);
        for (FrozenCommand each : many) {
            Journals.save(journal, JournalEntry.Commands.of(each));
        }
        Journals.save(journal, JournalEntry.Commands.of(command(1000)));
        for (FrozenCommand each : many) {
            journal.jot(List.of(new JournalEntry.Receipt(each.id(), true, "{\"words\":\"" + "x".repeat(90) + "\"}")));
        }
        Journals.save(journal, JournalEntry.Commands.of(command(1001)));
        disk.crash();
        assertEquals(List.of(command(1000), command(1001)), open(disk).live().unsent());
    }

    @Test
    void aFailedForceIsNeverTakenForASave() throws IOException {
        for (int more = 1; more <= 12; more++) {
            SimulatedDisk disk = new SimulatedDisk(more);
            Journal journal = open(disk).journal();
            List<FrozenCommand> acknowledged = new ArrayList<>();
            disk.failAfter(more, 1);
            for (FrozenCommand command : commands(1, 10)) {
                if (journal.append(JournalEntry.Commands.of(command)) instanceof Appended.Saved) {
                    acknowledged.add(command);
                }
            }
            assertEquals(commands(1, 10), acknowledged, "one failure is made good in a new segment");
            disk.crash();
            assertEquals(acknowledged, open(disk).live().unsent());
        }
    }

    @Test
    void aDiskThatFailsForGoodIsToldAndTheJournalGoesOnWhenItIsBack() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(4);
        Journal journal = open(disk).journal();
        Journals.save(journal, JournalEntry.Commands.of(command(1)));
        disk.failAfter(0, 40);
        Appended.DiskFailed failed =
                assertInstanceOf(Appended.DiskFailed.class, journal.append(JournalEntry.Commands.of(command(2))));
        assertTrue(failed.cause().contains("Input/output error"));
        disk.failAfter(0, 0);
        Journals.save(journal, JournalEntry.Commands.of(command(2)));
        disk.crash();
        assertEquals(commands(1, 2), open(disk).live().unsent());
    }

    @Test
    void aFullDiskStillTakesTheRecordInHandThenSaysSoAndRecovers() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(9).capacity(3L * 65536);
        Journal journal = Journals.opened(Journal.open(disk, Journals.key(), Journals.random(1), 65536))
                .journal();
        List<FrozenCommand> acknowledged = new ArrayList<>();
        int number = 0;
        Appended last;
        do {
            FrozenCommand command = command(++number, 1000);
            last = journal.append(JournalEntry.Commands.of(command));
            if (last instanceof Appended.Saved) {
                acknowledged.add(command);
            }
        } while (last instanceof Appended.Saved);
        assertInstanceOf(Appended.DiskFull.class, last);
        assertTrue(acknowledged.size() > 130, () -> "saved from segment and reserve: " + acknowledged.size());
        assertInstanceOf(Appended.DiskFull.class, journal.append(new JournalEntry.Draft("d", 1, "{}")));

        for (FrozenCommand command : acknowledged.subList(0, acknowledged.size() / 2)) {
            assertInstanceOf(
                    Appended.Saved.class,
                    journal.append(new JournalEntry.Receipt(command.id(), false, "{}")),
                    "receipts");
        }
        FrozenCommand after = command(1000);
        assertInstanceOf(Appended.Saved.class, journal.append(JournalEntry.Commands.of(after)), "room came back");
        List<FrozenCommand> expected =
                new ArrayList<>(acknowledged.subList(acknowledged.size() / 2, acknowledged.size()));
        expected.add(after);
        disk.crash();
        assertEquals(expected, open(disk).live().unsent());
    }
}
