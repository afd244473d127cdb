package org.frontdoor.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// This computer's clock, corrected by what central's answers say of theirs. Nothing is ordered by it: it only dates
/// what a person does.
public final class CorrectedClock implements InstantSource {
    /// Central says its time in whole seconds, and an answer takes a while: less is no error of this clock.
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public CorrectedClock(InstantSource clock) {
        this.clock = clock;
    }

    /// This computer's clock was seen to be so far ahead of central's (negative: behind).
    public void seen(Duration here) {
        ahead.set(here.abs().compareTo(TRUSTED) > 0 ? here : Duration.ZERO);
    }

    /// How far this computer's clock is ahead.
    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(ahead.get());
    }
}
