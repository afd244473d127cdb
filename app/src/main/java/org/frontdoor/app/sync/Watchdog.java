package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Notices when work that could go has not for two minutes: nothing of it was answered, though central can be reached.
///
/// It goes by answers, not by what is being sent: a request that nobody ever answers is on its way as well. And a line
/// that is away for less than a minute does not start the two minutes anew, as each request that is given up says that
/// it was away.
final class Watchdog {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BLINK = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final InstantSource clock;
    private final AtomicReference<Instant> moved = new AtomicReference<>(Instant.MIN);

    Watchdog(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Central has decided something.
    void answered() {
        moved.set(clock.instant());
    }

    void connected(Connection before, Connection now) {
        boolean back = now instanceof Connection.Online
                && switch (before) {
                    case Connection.Online _ -> false;
                    case Connection.Offline offline ->
                        offline.since().isBefore(clock.instant().minus(BLINK));
                    case Connection.Connecting _, Connection.SignInNeeded _ -> true;
                };
        if (back) {
            moved.set(clock.instant());
        }
    }

    /// Since when, if so.
    Optional<Instant> stalled(Connection connection) {
        if (!(connection instanceof Connection.Online)) {
            return Optional.empty();
        }
        Instant limit = clock.instant().minus(PATIENCE);
        return outbox.oldestReady(limit)
                .map(since -> since.isAfter(moved.get()) ? since : moved.get())
                .filter(since -> since.isBefore(limit));
    }
}
