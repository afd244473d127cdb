package org.frontdoor.app.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes bytes small and large again: deflated, with their length before them. Of several threads, each needs its own.
final class Deflating implements AutoCloseable {
    /// Longer than any block: what says it is longer is damaged.
    static final int LONGEST = 1 << 25;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] packed = new byte[1 << 14];

    byte[] deflate(byte[] plain, int length) {
        deflater.reset();
        deflater.setInput(plain, 0, length);
        deflater.finish();
        ByteBuffer.wrap(packed).putInt(length);
        int size = 4;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        return Arrays.copyOf(packed, size);
    }

    /// @param most bytes that are wanted from the beginning; fewer where there are not so many
    static byte[] inflate(byte[] packed, int most) {
        int length = packed.length < 4 ? -1 : ByteBuffer.wrap(packed).getInt();
        if (length < 0 || length > LONGEST) {
            throw new CacheBroken(new IOException("a block has no length"));
        }
        byte[] plain = new byte[Math.min(length, most)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 4, packed.length - 4);
            int size = 0;
            while (size < plain.length) {
                int read = inflater.inflate(plain, size, plain.length - size);
                if (read == 0) {
                    throw new CacheBroken(new IOException("a block ends too early"));
                }
                size += read;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new CacheBroken(e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
