package org.frontdoor.central.outgoing;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next try: doubled each time, with a random half of it so that many do not come back at
/// once.
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /// The next wait.
    /// @param tries that failed so far, from 1
    public Duration after(int tries, RandomGenerator random) {
        Duration whole = first.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        long millis = (whole.compareTo(longest) > 0 ? longest : whole).toMillis();
        return Duration.ofMillis(millis / 2 + random.nextLong(millis / 2 + 1));
    }
}
