package org.frontdoor.app.bench;

import java.util.Arrays;

/// How long something took, many times over.
final class Timing {
    private final long[] all;

    private Timing(long[] ascending) {
        this.all = ascending;
    }

    static Timing of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(sorted);
    }

    int count() {
        return all.length;
    }

    /// Milliseconds, as the others.
    double p50() {
        return millis(all[all.length / 2]);
    }

    double p99() {
        return millis(all[Math.min(all.length - 1, (int) (all.length * 0.99))]);
    }

    double longest() {
        return millis(all[all.length - 1]);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
