package org.frontdoor.central.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.frontdoor.central.store.SqlState;
import org.frontdoor.model.wire.Outcome;
import org.jspecify.annotations.Nullable;

/// Lets requests that come while another one is being written share the next transaction, and so one force of the
/// disk. There is no thread of its own: whoever finds the place free decides for all who wait, in their order, and
/// hands out the outcomes once they are on the disk. A command that cannot be written does not sink its neighbors:
/// then each is decided alone.
final class GroupCommit {
    /// Requests are taken together until they have this many commands.
    private static final int ENOUGH = 256;

    private final Decider decider;
    private final Semaphore places;
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// Starts with nobody waiting.
    /// @param places how many transactions may be under way at once
    GroupCommit(Decider decider, int places) {
        this.decider = decider;
        this.places = new Semaphore(places);
    }

    private static final class Waiting {
        private final Thread thread = Thread.currentThread();
        private final List<Asked> asked;
        private volatile boolean taken;
        private volatile boolean done;
        private @Nullable List<Outcome> outcomes;
        private @Nullable RuntimeException failure;

        Waiting(List<Asked> asked) {
            this.asked = asked;
        }

        void answer(@Nullable List<Outcome> newOutcomes, @Nullable RuntimeException newFailure) {
            outcomes = newOutcomes;
            failure = newFailure;
            done = true;
            LockSupport.unpark(thread);
        }

        List<Outcome> outcomes() {
            if (outcomes == null) {
                throw failure == null ? new IllegalStateException("nothing was decided") : failure;
            }
            return outcomes;
        }
    }

    /// Decides commands in their order. What is accepted survives a power cut once this returns.
    List<Outcome> decide(List<Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Waiting mine = new Waiting(List.copyOf(asked));
        synchronized (waiting) {
            waiting.add(mine);
        }
        boolean interrupted = false;
        while (!mine.done) {
            if (!mine.taken && places.tryAcquire()) {
                lead();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return mine.outcomes();
    }

    private void lead() {
        List<Waiting> group = List.of();
        try {
            group = take();
            decideAll(group);
        } finally {
            // Nobody waits for ever, whatever happened (an Error, too).
            group.stream().filter(one -> !one.done).forEach(one -> one.answer(null, null));
            places.release();
            wakeNext();
        }
    }

    private List<Waiting> take() {
        List<Waiting> group = new ArrayList<>();
        int commands = 0;
        synchronized (waiting) {
            while (!waiting.isEmpty() && commands < ENOUGH) {
                Waiting next = waiting.remove();
                next.taken = true;
                commands += next.asked.size();
                group.add(next);
            }
        }
        return group;
    }

    private void wakeNext() {
        Waiting next;
        synchronized (waiting) {
            next = waiting.peek();
        }
        if (next != null) {
            LockSupport.unpark(next.thread);
        }
    }

    /// The boundary between requests: what fails for one of them is told to that one only.
    private void decideAll(List<Waiting> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<Outcome> outcomes = decider.together(
                    group.stream().flatMap(one -> one.asked.stream()).toList());
            int from = 0;
            for (Waiting one : group) {
                one.answer(outcomes.subList(from, from + one.asked.size()), null);
                from += one.asked.size();
            }
        } catch (RuntimeException e) {
            if (SqlState.isUnavailable(e)) {
                group.forEach(one -> one.answer(null, e));
            } else {
                group.forEach(this::decideApart);
            }
        }
    }

    private void decideApart(Waiting one) {
        try {
            one.answer(one.asked.stream().map(decider::alone).toList(), null);
        } catch (RuntimeException e) {
            one.answer(null, e);
        }
    }
}
