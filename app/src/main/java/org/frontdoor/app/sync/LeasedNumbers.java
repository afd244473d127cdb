package org.frontdoor.app.sync;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.jspecify.annotations.Nullable;

/// Numbers from the blocks in the journal, provisional ones when the others are used up. A number is used up by the
/// frame that saves its case, so it can be used once only, whatever crashes; one that was taken and never used is lost
/// at a restart, and never given twice.
final class LeasedNumbers implements Numbers {
    private final Journal journal;
    private final Freezer freezer;
    private final String workstation;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final NumberHolding holding;
    private final Serials own = new Serials();
    private final Serials provisional = new Serials();
    private @Nullable LeaseRequest asked;
    private @Nullable LeaseRequest askedProvisional;
    private boolean needed = true;

    LeasedNumbers(
            Journal journal,
            Live live,
            Freezer freezer,
            String workstation,
            InstantSource clock,
            RandomGenerator random,
            NumberHolding holding) {
        this.journal = journal;
        this.freezer = freezer;
        this.workstation = workstation;
        this.clock = clock;
        this.random = random;
        this.holding = holding;
        for (Live.Block block : live.blocks()) {
            switch (freezer.lease(block.block().lease())) {
                case Freezer.Lease.Own(NumberBlock leased) -> add(leased, block.next());
                case Freezer.Lease.Provisional(ProvisionalBlock leased) -> add(leased, block.next());
            }
        }
    }

    private void add(NumberBlock block, long next) {
        own.add(block.leaseId(), serial -> CaseNumber.of(block.series(), serial), next, block.last());
    }

    private void add(ProvisionalBlock block, long next) {
        provisional.add(block.leaseId(), ProvisionalNumber::of, next, block.lastProvisional());
    }

    @Override
    public synchronized NumberTaking take() {
        return own.take()
                .or(provisional::take)
                .<NumberTaking>map(taken -> taken)
                .orElseGet(() -> new NumberTaking.NoneLeft(new Problem(
                        "numbers-used-up",
                        "This computer has no case number left and cannot reach the center for more. Keep the"
                                + " contact open: it is saved here, and gets its number when the line is back.")));
    }

    @Override
    public synchronized void putBack(NumberTaking.Taken number) {
        (ProvisionalNumber.like(number.number()) ? provisional : own).putBack(number);
    }

    @Override
    public synchronized NumberStock stock() {
        return new NumberStock(own.left(), provisional.left(), needed && own.left() < holding.lowAt());
    }

    @Override
    public synchronized Optional<LeaseRequest> wanted() {
        if (needed && asked == null && own.left() <= holding.wantedAt()) {
            asked = request(holding.block());
        }
        return needed ? Optional.ofNullable(asked) : Optional.empty();
    }

    @Override
    public synchronized Optional<LeaseRequest> provisionalWanted() {
        if (needed && askedProvisional == null && provisional.left() <= holding.provisionalWantedAt()) {
            askedProvisional = request(holding.provisional());
        }
        return needed ? Optional.ofNullable(askedProvisional) : Optional.empty();
    }

    private LeaseRequest request(int size) {
        return new LeaseRequest(Ids.timed(clock.instant(), random), workstation, size);
    }

    @Override
    public synchronized void notNeeded() {
        needed = false;
    }

    @Override
    public synchronized boolean leased(NumberBlock block) {
        switch (kept(block.leaseId(), block.first(), block.last(), block)) {
            case NOT_WRITTEN -> {
                return false;
            }
            case NEW -> add(block, block.first());
            case KNOWN -> {}
        }
        asked = null;
        return true;
    }

    @Override
    public synchronized boolean leased(ProvisionalBlock block) {
        switch (kept(block.leaseId(), block.firstProvisional(), block.lastProvisional(), block)) {
            case NOT_WRITTEN -> {
                return false;
            }
            case NEW -> add(block, block.firstProvisional());
            case KNOWN -> {}
        }
        askedProvisional = null;
        return true;
    }

    private enum Keeping {
        NEW,
        KNOWN,
        NOT_WRITTEN
    }

    private Keeping kept(UUID lease, int first, int last, Object block) {
        SerialBlock kept = new SerialBlock(lease.toString(), first, last, freezer.text(block));
        boolean known = journal.live().blocks().stream()
                .anyMatch(held -> held.block().id().equals(kept.id()));
        if (known) {
            return Keeping.KNOWN;
        }
        return journal.append(new JournalEntry.NumberBlocks(List.of(kept))) instanceof Appended.NotSaved
                ? Keeping.NOT_WRITTEN
                : Keeping.NEW;
    }
}
