package org.frontdoor.app.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is alive, and in which segment each fact about it stands: so that a segment can leave without taking a fact
/// with it that another segment's record still needs. Facts must be applied in the order of the frames.
final class Ledger {
    private final Map<UUID, Kept> commands = new LinkedHashMap<>();
    private final Map<Long, Integer> awaited = new HashMap<>();
    private final Map<String, KeptDraft> drafts = new LinkedHashMap<>();
    private final Map<String, KeptBlock> blocks = new LinkedHashMap<>();

    void apply(Line line, long segment) {
        switch (line) {
            case JournalEntry.Commands work -> {
                work.commands().forEach(command -> add(command, segment));
                work.taken().forEach(number -> take(number, segment));
                work.draftsGone().forEach(key -> dropDraft(key, segment));
            }
            case JournalEntry.Receipt receipt -> answer(receipt, segment);
            case JournalEntry.Settled settled -> settled.commands().forEach(id -> end(commands.get(id), segment));
            case JournalEntry.Parked parked -> park(parked.command(), parked.reason(), segment);
            case JournalEntry.Unparked unparked -> park(unparked.command(), null, segment);
            case JournalEntry.GivenUp givenUp -> end(commands.get(givenUp.command()), segment);
            case JournalEntry.Draft draft -> keepDraft(draft, segment);
            case JournalEntry.DraftGone gone -> dropDraft(gone.key(), segment);
            case JournalEntry.NumberBlocks leased ->
                leased.blocks().forEach(block -> keepBlock(block, block.first(), segment));
            case JournalEntry.NumbersBurnt burnt -> burnt.taken().forEach(number -> take(number, segment));
            case Bookkeeping.BlockAt at -> keepBlock(at.block(), at.next(), segment);
            case Bookkeeping.Start start -> {}
            case Bookkeeping.Left left -> {}
            case Bookkeeping.Closed closed -> {}
        }
    }

    private void answer(JournalEntry.Receipt receipt, long segment) {
        Kept kept = commands.get(receipt.command());
        if (kept != null && kept.command != null) {
            kept.outcome = receipt.outcome();
            kept.outcomeIn = segment;
            if (!receipt.needed()) {
                end(kept, segment);
            }
        }
    }

    private void add(FrozenCommand command, long segment) {
        if (!commands.containsKey(command.id())) {
            commands.put(command.id(), new Kept(command, segment));
            awaited.merge(segment, 1, Integer::sum);
        }
    }

    private void park(UUID id, @Nullable String reason, long segment) {
        Kept kept = commands.get(id);
        if (kept != null) {
            kept.parked = reason;
            kept.parkedIn = segment;
        }
    }

    private void end(@Nullable Kept kept, long segment) {
        if (kept != null && kept.command != null) {
            awaited.merge(kept.home, -1, Integer::sum);
            kept.command = null;
            kept.outcome = null;
            kept.parked = null;
            kept.endedIn = segment;
        } else if (kept != null) {
            kept.endedIn = segment;
        }
    }

    private void keepDraft(JournalEntry.Draft draft, long segment) {
        KeptDraft kept = drafts.computeIfAbsent(draft.key(), key -> new KeptDraft(segment));
        kept.last = segment;
        kept.draft = draft;
        kept.stateIn = segment;
    }

    private void dropDraft(String key, long segment) {
        KeptDraft kept = drafts.get(key);
        if (kept != null) {
            kept.draft = null;
            kept.stateIn = segment;
        }
    }

    private void keepBlock(SerialBlock block, long next, long segment) {
        KeptBlock kept = blocks.computeIfAbsent(block.id(), id -> new KeptBlock(block));
        kept.blockIn = segment;
        kept.next = Math.max(kept.next, next);
        kept.nextIn = segment;
    }

    private void take(TakenNumber number, long segment) {
        KeptBlock kept = blocks.get(number.blockId());
        if (kept != null && number.serial() >= kept.next) {
            kept.next = number.serial() + 1;
            kept.nextIn = segment;
        }
    }

    /// Blocks of which nothing is known after a loss in one of these segments: a serial may have been given to a
    /// customer in a frame that cannot be read.
    List<Line> burnUncertain(Set<Long> lossy) {
        long latest = lossy.stream().mapToLong(Long::longValue).max().orElse(Long.MIN_VALUE);
        List<Line> burnt = new ArrayList<>();
        for (KeptBlock kept : blocks.values()) {
            if (kept.hasSerials() && kept.nextIn <= latest) {
                burnt.add(new Bookkeeping.BlockAt(kept.block, kept.block.last() + 1));
            }
        }
        return burnt;
    }

    /// The body under this id, if the command is alive.
    Optional<FrozenCommand> command(UUID id) {
        Kept kept = commands.get(id);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.command);
    }

    /// Whether a command of this segment is still awaited.
    boolean awaits(long segment) {
        return awaited.getOrDefault(segment, 0) > 0;
    }

    /// What must be written again before `leaving` go and `staying` are all that is left.
    List<Line> restate(Set<Long> leaving, Set<Long> staying) {
        List<Line> lines = new ArrayList<>();
        List<UUID> ended = new ArrayList<>();
        commands.forEach((id, kept) -> {
            if (!staying.contains(kept.home)) {
                return;
            }
            if (kept.command == null) {
                if (leaving.contains(kept.endedIn)) {
                    ended.add(id);
                }
                return;
            }
            if (kept.outcome != null && leaving.contains(kept.outcomeIn)) {
                lines.add(new JournalEntry.Receipt(id, true, kept.outcome));
            }
            if (leaving.contains(kept.parkedIn)) {
                lines.add(
                        kept.parked == null ? new JournalEntry.Unparked(id) : new JournalEntry.Parked(id, kept.parked));
            }
        });
        if (!ended.isEmpty()) {
            lines.add(new JournalEntry.Settled(ended));
        }
        drafts.forEach((key, kept) -> {
            if (leaving.contains(kept.stateIn)) {
                if (kept.draft != null) {
                    lines.add(kept.draft);
                } else if (kept.spans(staying)) {
                    lines.add(new JournalEntry.DraftGone(key));
                }
            }
        });
        blocks.forEach((id, kept) -> {
            boolean touched = leaving.contains(kept.blockIn) || leaving.contains(kept.nextIn);
            if (touched) {
                lines.add(new Bookkeeping.BlockAt(kept.block, kept.next));
            }
        });
        return lines;
    }

    /// Forgets what only segments that have left spoke of.
    void forget(Set<Long> staying) {
        commands.values().removeIf(kept -> kept.command == null && !staying.contains(kept.home));
        drafts.values().removeIf(kept -> kept.draft == null && !kept.spans(staying));
        awaited.keySet().retainAll(staying);
    }

    Live live() {
        List<Live.Waiting> waiting = new ArrayList<>();
        for (Kept kept : commands.values()) {
            if (kept.command != null) {
                waiting.add(new Live.Waiting(
                        kept.command, Optional.ofNullable(kept.outcome), Optional.ofNullable(kept.parked)));
            }
        }
        List<JournalEntry.Draft> kept = new ArrayList<>();
        for (KeptDraft each : drafts.values()) {
            if (each.draft != null) {
                kept.add(each.draft);
            }
        }
        List<Live.Block> leased = blocks.values().stream()
                .map(block -> new Live.Block(block.block, block.next))
                .toList();
        return new Live(waiting, kept, leased);
    }

    private static final class Kept {
        private static final long NOWHERE = -1;
        private final long home;
        private @Nullable FrozenCommand command;
        private @Nullable String outcome;
        private @Nullable String parked;
        private long outcomeIn = NOWHERE;
        private long parkedIn = NOWHERE;
        private long endedIn = NOWHERE;

        private Kept(FrozenCommand command, long home) {
            this.command = command;
            this.home = home;
        }
    }

    private static final class KeptDraft {
        private final long first;
        private long last;
        private long stateIn;
        private JournalEntry.@Nullable Draft draft;

        private KeptDraft(long first) {
            this.first = first;
        }

        private boolean spans(Set<Long> segments) {
            return segments.stream().anyMatch(segment -> segment >= first && segment <= last);
        }
    }

    private static final class KeptBlock {
        private final SerialBlock block;
        private long blockIn;
        private long nextIn;
        private long next;

        private KeptBlock(SerialBlock block) {
            this.block = block;
            this.next = block.first();
        }

        private boolean hasSerials() {
            return next <= block.last();
        }
    }
}
