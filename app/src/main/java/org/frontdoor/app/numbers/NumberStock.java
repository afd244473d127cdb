package org.frontdoor.app.numbers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.frontdoor.app.journal.Appended;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.Live;
import org.frontdoor.app.journal.SerialBlock;
import org.frontdoor.app.journal.TakenNumber;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.NumberPool;
import org.jspecify.annotations.Nullable;

/// The numbers at hand. A number that was taken is used up, whether or not its case was saved: two customers never get
/// the same one. After a crash the journal tells which were taken; a number whose case never reached the journal was
/// never shown and may be given again.
public final class NumberStock {
    /// How many numbers a block has; two are held, and a new one is asked for when half is used.
    public static final int BLOCK = 100;

    private final Journal journal;
    private final ObjectMapper mapper;
    private final InstantSource clock;
    private final RandomGenerator random;
    private NumberPool pool = NumberPool.empty();
    private @Nullable UUID asked;

    /// Takes up the blocks that the journal has.
    ///
    /// @throws JsonProcessingException when a lease in the journal is not one that this program can read
    public NumberStock(Journal journal, ObjectMapper mapper, InstantSource clock, RandomGenerator random)
            throws JsonProcessingException {
        this.journal = journal;
        this.mapper = mapper;
        this.clock = clock;
        this.random = random;
        for (Live.Block held : journal.live().blocks()) {
            NumberBlock block = mapper.readValue(held.block().lease(), NumberBlock.class);
            pool = pool.with(block);
            if (held.next() > block.first()) {
                pool = pool.without(CaseNumber.of(block.series(), Math.toIntExact(held.next() - 1)));
            }
        }
    }

    /// Takes the next number. Put its mark into the frame of the case that gets it.
    public synchronized NumberTaken take() {
        int block = pool.current();
        return switch (pool.take()) {
            case NumberPool.Take.Taken taken -> {
                TakenNumber mark = new TakenNumber(
                        pool.blocks().get(block).leaseId().toString(),
                        taken.number().serial());
                pool = taken.pool();
                yield new NumberTaken.Given(taken.number(), mark);
            }
            case NumberPool.Take.Empty none -> new NumberTaken.NoneLeft();
        };
    }

    /// Adds a block that central leased to this workstation. One that is here already changes nothing.
    ///
    /// @return when it is not `Saved`, the block was not added; ask again with the same lease id
    public synchronized Appended add(NumberBlock block) throws JsonProcessingException {
        SerialBlock serials = new SerialBlock(
                block.leaseId().toString(), block.first(), block.last(), mapper.writeValueAsString(block));
        Appended appended = journal.append(new JournalEntry.NumberBlocks(List.of(serials)));
        if (appended instanceof Appended.Saved) {
            pool = pool.with(block);
            if (block.leaseId().equals(asked)) {
                asked = null;
            }
        }
        return appended;
    }

    /// How long the numbers will do.
    ///
    /// @param online whether there is a line to central now
    public synchronized NumberOutlook outlook(boolean online) {
        int remaining = pool.remaining();
        if (!online) {
            return pool.low() ? new NumberOutlook.LowOffline(remaining) : new NumberOutlook.Plenty(remaining);
        }
        if (remaining > BLOCK && !pool.wantsRefill()) {
            return new NumberOutlook.Plenty(remaining);
        }
        UUID lease = asked == null ? Ids.timed(clock.instant(), random) : asked;
        asked = lease;
        return new NumberOutlook.RefillWanted(remaining, lease, BLOCK);
    }
}
