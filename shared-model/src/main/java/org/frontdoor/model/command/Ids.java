package org.frontdoor.model.command;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Identities: time-ordered for what people create, name-based for what a pack names by code.
public final class Ids {
    private Ids() {}

    /// A UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits.
    public static UUID timed(Instant now, RandomGenerator random) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// When a UUIDv7 was made, by the clock of whoever made it; nothing for other ids.
    public static Optional<Instant> time(UUID id) {
        return id.version() == 7
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    /// The same code always gives the same id (RFC 9562 version 3, over `kind/code`).
    public static UUID named(String kind, String code) {
        return UUID.nameUUIDFromBytes((kind + "/" + code).getBytes(StandardCharsets.UTF_8));
    }
}
