package org.frontdoor.central.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Sight;

/// Where a reader stands: a position of one incarnation of the database, with the rights it was read with. Opaque to
/// readers: 28 bytes in URL-safe Base64.
///
/// @param rights hash of the reader's rights
public record Cursor(UUID incarnation, int rights, long position) {
    private static final int BYTES = 28;

    static Cursor at(UUID incarnation, Sight sight, long position) {
        return new Cursor(incarnation, rights(sight), position);
    }

    /// Whether it is of this database, not of the future, and was read with the same rights.
    boolean fits(Sequencer.Position now, Sight sight) {
        return incarnation.equals(now.incarnation())
                && rights == rights(sight)
                && position >= 0
                && position <= now.position();
    }

    static int rights(Sight sight) {
        return UUID.nameUUIDFromBytes(sight.rights().getBytes(StandardCharsets.UTF_8))
                .hashCode();
    }

    /// Nothing when it is no cursor at all.
    public static Optional<Cursor> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return Optional.of(new Cursor(new UUID(in.getLong(), in.getLong()), in.getInt(), in.getLong()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(BYTES)
                        .putLong(incarnation.getMostSignificantBits())
                        .putLong(incarnation.getLeastSignificantBits())
                        .putInt(rights)
                        .putLong(position)
                        .array());
    }
}
