package org.frontdoor.app.journal;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The first 128 bytes of a segment; the layout is in the package's description.
final class SegmentHeader {
    static final int BYTES = 128;
    static final int VERSION = 2;
    static final int SALT_BYTES = 32;
    private static final long MAGIC = 0x46444A524E4C0D0AL;
    private static final int CHECKED = 76;

    final int version;
    final long number;
    final UUID store;
    final long keyId;
    private final byte[] salt;

    private SegmentHeader(int version, long number, UUID store, long keyId, byte[] salt) {
        this.version = version;
        this.number = number;
        this.store = store;
        this.keyId = keyId;
        this.salt = salt;
    }

    static SegmentHeader of(JournalKey key, long number, byte[] salt) {
        return new SegmentHeader(VERSION, number, key.store(), key.id(), salt.clone());
    }

    boolean isFor(JournalKey key) {
        return store.equals(key.store()) && keyId == key.id();
    }

    FrameSeal seal(JournalKey key) {
        return new FrameSeal(key.forSegment(number, salt), store, number);
    }

    ByteBuffer write() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(MAGIC)
                .putInt(version)
                .putLong(number)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(keyId)
                .put(salt);
        bytes.putInt(check(bytes));
        return bytes.clear();
    }

    /// The header at the start of `bytes`; null when there is none that is whole.
    static @Nullable SegmentHeader read(ByteBuffer bytes) {
        if (bytes.limit() < BYTES || bytes.getLong(0) != MAGIC || bytes.getInt(CHECKED) != check(bytes)) {
            return null;
        }
        byte[] salt = new byte[SALT_BYTES];
        bytes.get(44, salt);
        return new SegmentHeader(
                bytes.getInt(8),
                bytes.getLong(12),
                new UUID(bytes.getLong(20), bytes.getLong(28)),
                bytes.getLong(36),
                salt);
    }

    private static int check(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.slice(0, CHECKED));
        return (int) crc.getValue();
    }
}
