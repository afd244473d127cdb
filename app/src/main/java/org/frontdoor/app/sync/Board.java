package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The picture of the sync that the status bar shows, and those who look at it.
final class Board {
    private static final Duration SKEWED = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final Watchdog watchdog;
    private final Numbers numbers;
    private final Executor thread;
    private final Listeners<SyncState> listeners = new Listeners<>();
    private final AtomicReference<Facts> facts;
    private final AtomicReference<SyncState> told = new AtomicReference<>();

    /// What no other part knows.
    record Facts(
            Connection connection,
            Optional<SyncState.Progress> firstSync,
            Optional<Instant> copyOf,
            Duration skew,
            Optional<Instant> disagreed) {
        Facts connected(Connection next) {
            return new Facts(next, firstSync, copyOf, skew, disagreed);
        }

        Facts progress(Optional<SyncState.Progress> next) {
            return new Facts(connection, next, copyOf, skew, disagreed);
        }

        Facts pulled(Instant at) {
            return new Facts(connection, firstSync, Optional.of(at), skew, disagreed);
        }

        Facts skewed(Duration next) {
            return new Facts(connection, firstSync, copyOf, next, disagreed);
        }

        Facts disagreed(Instant at) {
            return new Facts(connection, firstSync, copyOf, skew, Optional.of(at));
        }
    }

    /// @param kept when the copy that is on the disk was whole
    Board(Outbox outbox, Numbers numbers, InstantSource clock, Executor thread, Optional<Instant> kept) {
        this.outbox = outbox;
        this.watchdog = new Watchdog(outbox, clock);
        this.numbers = numbers;
        this.thread = thread;
        this.facts = new AtomicReference<>(new Facts(
                new Connection.Connecting(clock.instant()), Optional.empty(), kept, Duration.ZERO, Optional.empty()));
    }

    Facts facts() {
        return facts.get();
    }

    /// Changes what is known, and tells of the new picture.
    Facts note(UnaryOperator<Facts> step) {
        Facts before;
        Facts next;
        do {
            before = facts.get();
            next = step.apply(before);
        } while (!facts.compareAndSet(before, next));
        watchdog.connected(before.connection, next.connection);
        tell();
        return next;
    }

    /// Central has decided some of what was sent.
    void answered() {
        watchdog.answered();
        tell();
    }

    /// Something that others know (counts, numbers) has changed.
    void tell() {
        thread.execute(() -> {
            SyncState now = state();
            if (!now.equals(told.getAndSet(now))) {
                listeners.tell(now);
            }
        });
    }

    Subscription onState(Consumer<SyncState> listener) {
        return listeners.add(listener);
    }

    SyncState state() {
        Facts now = facts.get();
        Outbox.Counts counts = outbox.counts();
        return new SyncState(
                now.connection(),
                now.firstSync(),
                now.copyOf(),
                counts.unsent(),
                counts.sending(),
                counts.attention(),
                numbers.stock(),
                Optional.of(now.skew()).filter(skew -> skew.abs().compareTo(SKEWED) > 0),
                watchdog.stalled(now.connection()),
                now.disagreed());
    }
}
