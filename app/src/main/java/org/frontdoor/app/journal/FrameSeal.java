package org.frontdoor.app.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Seals and opens the frames of one segment. For one thread at a time.
final class FrameSeal {
    static final int HEAD = 16;
    static final int MAGIC = 0x46446672;
    private static final int TAG = 16;
    private static final int FORCED = 8;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final UUID store;
    private final long segment;
    private final Cipher cipher;

    FrameSeal(SecretKeySpec key, UUID store, long segment) {
        this.key = key;
        this.store = store;
        this.segment = segment;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks AES-GCM", missing);
        }
    }

    /// What a frame with this much inside takes on disk.
    static int size(int payload) {
        return HEAD + FORCED + payload + TAG;
    }

    /// Puts the frame into `into`.
    ///
    /// @param forced the counter up to which the segment is durable now
    void seal(long counter, long forced, byte[] payload, ByteBuffer into) {
        int length = FORCED + payload.length + TAG;
        into.putInt(MAGIC).putInt(length).putLong(counter);
        ByteBuffer plain = ByteBuffer.allocate(FORCED + payload.length)
                .putLong(forced)
                .put(payload)
                .flip();
        try {
            prepare(Cipher.ENCRYPT_MODE, counter, length);
            cipher.doFinal(plain, into);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A frame could not be sealed", broken);
        }
    }

    /// The frame that begins at `at`; null when there is none that is whole and of this segment.
    @Nullable
    Frame open(ByteBuffer bytes, int at) {
        if (bytes.limit() - at < size(0) || bytes.getInt(at) != MAGIC) {
            return null;
        }
        int length = bytes.getInt(at + 4);
        if (length < FORCED + TAG || length > bytes.limit() - at - HEAD) {
            return null;
        }
        long counter = bytes.getLong(at + 8);
        try {
            prepare(Cipher.DECRYPT_MODE, counter, length);
            ByteBuffer plain = ByteBuffer.allocate(length - TAG);
            cipher.doFinal(bytes.slice(at + HEAD, length), plain);
            plain.flip();
            long forced = plain.getLong();
            byte[] payload = new byte[plain.remaining()];
            plain.get(payload);
            return new Frame(counter, forced, payload, at + HEAD + length);
        } catch (AEADBadTagException notWhole) {
            return null;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A frame could not be opened", broken);
        }
    }

    private void prepare(int mode, long counter, int length) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(12).putInt((int) segment).putLong(counter).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(36)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(segment)
                .putLong(counter)
                .putInt(length)
                .flip());
    }

    /// An opened frame.
    static final class Frame {
        final long counter;
        final long forced;
        final byte[] payload;
        final int end;

        private Frame(long counter, long forced, byte[] payload, int end) {
            this.counter = counter;
            this.forced = forced;
            this.payload = payload;
            this.end = end;
        }
    }
}
