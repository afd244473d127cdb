package org.frontdoor.app.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A person's work on a disk that fails, and what the journal owes her: kept beside the journal in plain collections.
/// After a crash the action that was under way may be there or not; everything before it must be.
final class CrashStory {
    private final SimulatedDisk disk;
    private final Random random;
    private final Map<UUID, FrozenCommand> unsent = new LinkedHashMap<>();
    private final Map<String, JournalEntry.Draft> drafts = new LinkedHashMap<>();
    private final Set<UUID> doubtful = new HashSet<>();
    private final Set<UUID> maybeAnswered = new HashSet<>();
    private final Set<String> doubtfulDrafts = new HashSet<>();
    private long taken;
    private long number;

    CrashStory(long seed) {
        this(new SimulatedDisk(seed), seed);
    }

    CrashStory(SimulatedDisk disk, long seed) {
        this.disk = disk;
        this.random = new Random(seed);
    }

    /// Lives through some crashes, each after so many file operations, and compares after each.
    void live(int crashes, int operations, int failures) {
        for (int crash = 0; crash < crashes; crash++) {
            disk.crashAfter(1 + random.nextInt(operations));
            if (failures > 0) {
                disk.failAfter(random.nextInt(operations), failures);
            }
            untilTheCrash();
        }
    }

    /// One day without faults.
    void day() {
        Journal journal = Journals.open(disk).journal();
        for (int i = 0; i < 60; i++) {
            act(journal);
        }
    }

    /// The same day, crashing at this operation.
    void crashingDay(long operation) {
        disk.crashAfter(operation);
        try {
            day();
        } catch (SimulatedDisk.PowerCut cut) {
            disk.crash();
        }
        compare();
    }

    private void untilTheCrash() {
        try {
            if (Journal.open(disk, Journals.key(), random, Journals.SMALL_SEGMENT) instanceof Opening.Opened opened) {
                compare(opened);
                for (int i = 0; i < 2000; i++) {
                    act(opened.journal());
                }
            }
        } catch (SimulatedDisk.PowerCut cut) {
            assertTrue(disk.operations() > 0);
        }
        disk.crash();
        compare();
    }

    private void act(Journal journal) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> work(journal);
            case 3 -> draft(journal);
            case 4, 5, 6 -> answer(journal);
            default -> throwDraftAway(journal);
        }
    }

    private void work(Journal journal) {
        List<FrozenCommand> commands = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            commands.add(Journals.command(++number, random.nextInt(300)));
        }
        List<String> gone = drafts.keySet().stream().limit(random.nextInt(2)).toList();
        doubtfulDrafts.addAll(gone);
        commands.forEach(command -> doubtful.add(command.id()));
        if (journal.append(new JournalEntry.Commands(commands, List.of(), gone)) instanceof Appended.Saved) {
            commands.forEach(command -> doubtful.remove(command.id()));
            commands.forEach(command -> unsent.put(command.id(), command));
            gone.forEach(drafts::remove);
            doubtfulDrafts.removeAll(gone);
        }
    }

    private void draft(Journal journal) {
        JournalEntry.Draft draft =
                new JournalEntry.Draft("draft-" + random.nextInt(4), ++taken, "{\"v\":" + taken + "}");
        doubtfulDrafts.add(draft.key());
        if (journal.append(draft) instanceof Appended.Saved) {
            drafts.put(draft.key(), draft);
            doubtfulDrafts.remove(draft.key());
        }
    }

    private void answer(Journal journal) {
        unsent.keySet().stream().skip(random.nextInt(3)).findFirst().ifPresent(id -> {
            maybeAnswered.add(id);
            JournalEntry receipt = new JournalEntry.Receipt(id, false, "{}");
            if (random.nextBoolean()) {
                journal.jot(List.of(receipt));
            } else if (journal.append(receipt) instanceof Appended.Saved) {
                unsent.remove(id);
                maybeAnswered.remove(id);
            }
        });
    }

    private void throwDraftAway(Journal journal) {
        drafts.keySet().stream().findFirst().ifPresent(key -> {
            doubtfulDrafts.add(key);
            if (journal.append(new JournalEntry.DraftGone(key)) instanceof Appended.Saved) {
                drafts.remove(key);
                doubtfulDrafts.remove(key);
            }
        });
    }

    private void compare() {
        compare(Journals.open(disk));
        disk.kill();
    }

    private void compare(Opening.Opened opened) {
        assertEquals(List.of(), opened.damage(), "a crash is no damage");
        List<FrozenCommand> found = opened.live().unsent();
        assertEquals(found.size(), new HashSet<>(found).size(), "once");
        Set<UUID> there = new HashSet<>();
        found.forEach(command -> there.add(command.id()));
        maybeAnswered.stream().filter(id -> !there.contains(id)).forEach(unsent::remove);
        List<FrozenCommand> sure = found.stream()
                .filter(command -> !doubtful.contains(command.id()))
                .toList();
        assertEquals(List.copyOf(unsent.values()), sure, "acknowledged, in order");
        unsent.clear();
        found.forEach(command -> unsent.put(command.id(), command));
        Map<String, JournalEntry.Draft> kept = new LinkedHashMap<>();
        opened.live().drafts().forEach(draft -> kept.put(draft.key(), draft));
        for (String key : Set.copyOf(drafts.keySet())) {
            if (!doubtfulDrafts.contains(key)) {
                assertEquals(drafts.get(key), kept.get(key), "the latest draft");
            }
        }
        assertTrue(
                kept.keySet().stream().allMatch(key -> drafts.containsKey(key) || doubtfulDrafts.contains(key)),
                "no draft that was thrown away");
        drafts.clear();
        drafts.putAll(kept);
        doubtful.clear();
        maybeAnswered.clear();
        doubtfulDrafts.clear();
    }
}
