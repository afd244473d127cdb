package org.frontdoor.model.number;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The case numbers a workstation may still give out without asking anybody. Immutable: each step answers the next
/// pool, and
/// whoever holds the pool stores that one before the number is shown.
///
/// @param blocks every block ever held here, in the order of their arrival. Those used up stay, so that a block that
/// comes twice
///     (an answer repeated, a central restored from yesterday's backup) is known and not used twice
/// @param current which block numbers are now taken from; equal to the number of blocks when all are used up
/// @param next the serial to give next within it
/// @param full how many numbers there were when a block last came
public record NumberPool(List<NumberBlock> blocks, int current, int next, int full) {

    /// Two hours of an agent who opens a case in every 3-minute contact: time enough to find somebody who mends the
    /// line.
    private static final int EARLY_WARNING = 40;

    public NumberPool {
        blocks = List.copyOf(blocks);
        if (current < 0 || current > blocks.size()) {
            throw new IllegalArgumentException("no such block: " + current);
        }
        if (current < blocks.size()
                && (next < blocks.get(current).first()
                        || next > blocks.get(current).last())) {
            throw new IllegalArgumentException("serial outside its block: " + next);
        }
    }

    public static NumberPool empty() {
        return new NumberPool(List.of(), 0, 0, 0);
    }

    /// What [#take] gives.
    public sealed interface Take {
        /// A number that nobody else will ever get.
        ///
        /// @param pool what is left; keep it before the number is shown
        record Taken(CaseNumber number, NumberPool pool) implements Take {}

        /// No number is left: a new lease is needed first.
        record Empty() implements Take {}
    }

    /// The pool with one more block. A block that shares a number with one held before changes nothing.
    public NumberPool with(NumberBlock block) {
        if (blocks.stream().anyMatch(block::shares)) {
            return this;
        }
        var all = Stream.concat(blocks.stream(), Stream.of(block)).toList();
        return new NumberPool(
                all, current, current == blocks.size() ? block.first() : next, remaining() + block.size());
    }

    public Take take() {
        if (current == blocks.size()) {
            return new Take.Empty();
        }
        var number = CaseNumber.of(blocks.get(current).series(), next);
        return new Take.Taken(number, past(current, next));
    }

    /// The pool in which `number`, and what came before it, counts as given: for a start after a crash, when the
    /// journal knows a
    /// number that the stored pool does not.
    public NumberPool without(CaseNumber number) {
        return IntStream.range(current, blocks.size())
                .filter(index -> blocks.get(index).contains(number))
                .filter(index -> index > current || number.serial() >= next)
                .mapToObj(index -> past(index, number.serial()))
                .findFirst()
                .orElse(this);
    }

    /// How many numbers can still be taken.
    public int remaining() {
        return IntStream.range(current, blocks.size())
                .map(index -> blocks.get(index).last()
                        - (index == current ? next : blocks.get(index).first())
                        + 1)
                .sum();
    }

    /// Half is used: time to ask for another block while there is a line.
    public boolean wantsRefill() {
        return remaining() * 2L <= full;
    }

    /// Nearly used up: the agent is told now, not at the last number.
    public boolean low() {
        return remaining() <= Math.min(EARLY_WARNING, full / 4);
    }

    private NumberPool past(int index, int serial) {
        if (serial < blocks.get(index).last()) {
            return new NumberPool(blocks, index, serial + 1, full);
        }
        var following = index + 1;
        return new NumberPool(
                blocks,
                following,
                following == blocks.size() ? 0 : blocks.get(following).first(),
                full);
    }
}
