package org.frontdoor.app.torture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time that goes by only when the simulation says so.
final class SimClock implements InstantSource {
    private Instant now;

    SimClock(Instant start) {
        now = start;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
