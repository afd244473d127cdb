package org.frontdoor.central.fuzz;

import java.util.List;
import java.util.Random;

/// Chance, from a seed.
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /// One of so many.
    int below(int many) {
        return random.nextInt(many);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    final <T> T any(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    long number() {
        return random.nextLong();
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
