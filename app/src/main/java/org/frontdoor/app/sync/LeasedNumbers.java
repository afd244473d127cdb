package org.frontdoor.app.sync;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.Live;
import org.frontdoor.app.journal.SerialBlock;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.jspecify.annotations.Nullable;

/// Numbers from the blocks in the journal. A number is used up by the frame that saves its case, so it can be used once
/// only, whatever crashes; one that was taken and never used is lost at a restart, and never given twice.
final class LeasedNumbers implements Numbers {
    /// Numbers in a block, and how many are held when all is well: two blocks.
    private static final int BLOCK = 100;

    private static final int HELD = 2 * BLOCK;
    private static final int LOW = HELD / 4;

    private final Journal journal;
    private final Freezer freezer;
    private final String workstation;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final List<Rest> rests = new ArrayList<>();
    private final Deque<NumberTaking.Taken> returned = new ArrayDeque<>();
    private @Nullable LeaseRequest asked;
    private boolean needed = true;

    /// What is left of a block.
    private record Rest(NumberBlock block, int next) {
        int left() {
            return block.last() - next + 1;
        }
    }

    LeasedNumbers(
            Journal journal,
            Live live,
            Freezer freezer,
            String workstation,
            InstantSource clock,
            RandomGenerator random) {
        this.journal = journal;
        this.freezer = freezer;
        this.workstation = workstation;
        this.clock = clock;
        this.random = random;
        for (Live.Block block : live.blocks()) {
            if (block.next() <= block.block().last()) {
                rests.add(new Rest(freezer.lease(block.block().lease()), Math.toIntExact(block.next())));
            }
        }
    }

    @Override
    public synchronized NumberTaking take() {
        NumberTaking.Taken back = returned.poll();
        if (back != null) {
            return back;
        }
        if (rests.isEmpty()) {
            return new NumberTaking.NoneLeft(new Problem(
                    "numbers-used-up",
                    "This computer has no case number left and cannot reach the center for more. Keep the"
                            + " contact open: it is saved here, and gets its number when the line is back."));
        }
        Rest rest = rests.getFirst();
        if (rest.left() == 1) {
            rests.removeFirst();
        } else {
            rests.set(0, new Rest(rest.block(), rest.next() + 1));
        }
        return new NumberTaking.Taken(
                CaseNumber.of(rest.block().series(), rest.next()).digits(),
                rest.block().leaseId().toString(),
                rest.next());
    }

    @Override
    public synchronized void putBack(NumberTaking.Taken number) {
        if (!returned.contains(number)) {
            returned.add(number);
        }
    }

    @Override
    public synchronized NumberStock stock() {
        int left = left();
        return new NumberStock(left, needed && left < LOW);
    }

    private int left() {
        return returned.size() + rests.stream().mapToInt(Rest::left).sum();
    }

    @Override
    public synchronized Optional<LeaseRequest> wanted() {
        if (!needed) {
            return Optional.empty();
        }
        if (asked == null && left() <= HELD / 2) {
            asked = new LeaseRequest(Ids.timed(clock.instant(), random), workstation, BLOCK);
        }
        return Optional.ofNullable(asked);
    }

    @Override
    public synchronized void notNeeded() {
        needed = false;
    }

    @Override
    public synchronized boolean leased(NumberBlock block) {
        SerialBlock kept =
                new SerialBlock(block.leaseId().toString(), block.first(), block.last(), freezer.text(block));
        boolean known = journal.live().blocks().stream()
                .anyMatch(held -> held.block().id().equals(kept.id()));
        if (known) {
            asked = null;
            return true;
        }
        if (journal.append(new JournalEntry.NumberBlocks(List.of(kept))) instanceof Appended.NotSaved) {
            return false;
        }
        rests.add(new Rest(block, block.first()));
        asked = null;
        return true;
    }
}
