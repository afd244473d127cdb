package org.frontdoor.app.sync;

/// How many numbers a workstation holds in advance.
///
/// @param block case numbers in a lease
/// @param held case numbers when all is well; at half of them more are asked for
/// @param provisional provisional numbers in a lease; at a fifth of them more are asked for
public record NumberHolding(int block, int held, int provisional) {
    /// Two blocks of a hundred; and when those are used up, enough for some weeks at one desk.
    public static final NumberHolding USUAL = new NumberHolding(100, 200, 500);

    int wantedAt() {
        return held / 2;
    }

    int lowAt() {
        return held / 4;
    }

    int provisionalWantedAt() {
        return provisional / 5;
    }
}
