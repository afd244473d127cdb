package org.frontdoor.app.keys;

/// What a try of a password costs, with Argon2id (RFC 9106).
///
/// @param memoryKib memory in KiB
/// @param passes    passes over it
/// @param lanes     lanes
public record KdfCost(int memoryKib, int passes, int lanes) {
    private static final int MOST_KIB = 1 << 20;
    private static final int MOST_PASSES = 64;

    /// About 300 ms on a plain office computer.
    public static final KdfCost OFFICE = new KdfCost(96 * 1024, 3, 1);

    public KdfCost {
        boolean sound = memoryKib >= 8 && memoryKib <= MOST_KIB && passes >= 1 && passes <= MOST_PASSES;
        if (!sound || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("No sound cost of a password: " + memoryKib + " KiB, " + passes);
        }
    }
}
