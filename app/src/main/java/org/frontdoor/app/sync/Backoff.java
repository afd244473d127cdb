package org.frontdoor.app.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures: full jitter, a random time up to 1, 2, 4 … 60 seconds, so that a city's desktops do
/// not come back all at once.
final class Backoff {
    private static final long SHORTEST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 60_000;
    private static final int MOST_DOUBLINGS = 6;

    private final RandomGenerator random;
    private int failures;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    synchronized Duration next() {
        long most = Math.min(LONGEST_MILLIS, 1_000L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return Duration.ofMillis(random.nextLong(SHORTEST_MILLIS, most + 1));
    }

    synchronized void reset() {
        failures = 0;
    }
}
