package org.frontdoor.central.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Sight;
import org.jspecify.annotations.Nullable;

/// Where a reader stands: a position of one incarnation of the database, with the rights it was read with. Opaque to
/// readers: 28 bytes, the horizon's 4 where there is one, and their checksum in URL-safe Base64.
/// A place that a line garbled would be another place, and what lies between would never be read.
///
/// @param rights hash of the reader's rights
/// @param horizon the first day of which the reader keeps what came to rest; `null` when it keeps all
public record Cursor(
        UUID incarnation,
        int rights,
        long position,
        @Nullable LocalDate horizon) {
    private static final int BYTES = 28;
    private static final int WITH_HORIZON = BYTES + Integer.BYTES;

    static Cursor at(UUID incarnation, Sight sight, long position, @Nullable LocalDate horizon) {
        return new Cursor(incarnation, rights(sight), position, horizon);
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
            // Readers still have cursors from before there was a checksum.
            if (bytes.length != BYTES && !sound(bytes)) {
                return Optional.empty();
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return Optional.of(new Cursor(
                    new UUID(in.getLong(), in.getLong()),
                    in.getInt(),
                    in.getLong(),
                    bytes.length > WITH_HORIZON ? LocalDate.ofEpochDay(in.getInt()) : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean sound(byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        return (length == BYTES || length == WITH_HORIZON)
                && ByteBuffer.wrap(bytes).getInt(length) == checksum(bytes, length);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    @Override
    public String toString() {
        int length = horizon == null ? BYTES : WITH_HORIZON;
        ByteBuffer out = ByteBuffer.allocate(length + Integer.BYTES)
                .putLong(incarnation.getMostSignificantBits())
                .putLong(incarnation.getLeastSignificantBits())
                .putInt(rights)
                .putLong(position);
        if (horizon != null) {
            out.putInt((int) horizon.toEpochDay());
        }
        out.putInt(checksum(out.array(), length));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.array());
    }
}
