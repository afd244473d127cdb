package org.frontdoor.app.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.frontdoor.model.number.ToldNumber;

/// Numbers of one kind that are left to give, block by block. Not thread-safe.
final class Serials {
    private final Deque<Rest> rests = new ArrayDeque<>();
    private final Deque<NumberTaking.Taken> returned = new ArrayDeque<>();

    /// What is left of a block.
    private record Rest(UUID lease, IntFunction<ToldNumber> number, int next, int last) {
        int left() {
            return last - next + 1;
        }
    }

    /// A block, of which serials from `next` on are free.
    void add(UUID lease, IntFunction<ToldNumber> number, long next, int last) {
        if (next <= last) {
            rests.add(new Rest(lease, number, Math.toIntExact(next), last));
        }
    }

    Optional<NumberTaking.Taken> take() {
        NumberTaking.Taken back = returned.poll();
        if (back != null) {
            return Optional.of(back);
        }
        Rest rest = rests.poll();
        if (rest == null) {
            return Optional.empty();
        }
        if (rest.left() > 1) {
            rests.addFirst(new Rest(rest.lease(), rest.number(), rest.next() + 1, rest.last()));
        }
        return Optional.of(new NumberTaking.Taken(
                rest.number().apply(rest.next()).plain(), rest.lease().toString(), rest.next()));
    }

    void putBack(NumberTaking.Taken number) {
        if (!returned.contains(number)) {
            returned.add(number);
        }
    }

    int left() {
        return returned.size() + rests.stream().mapToInt(Rest::left).sum();
    }
}
