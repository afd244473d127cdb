package org.frontdoor.app.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values written one after the other into as few bytes as is cheap; [Unpacking] reads them in the same order.
public final class Packing {
    private static final int ROOM = 1 << 13;

    private byte[] bytes = new byte[ROOM];
    private int size;

    /// Small numbers of either sign are short.
    public Packing number(long value) {
        room(10);
        long left = value << 1 ^ value >> 63;
        while ((left & ~0x7fL) != 0) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
        return this;
    }

    public Packing real(double value) {
        return whole(Double.doubleToRawLongBits(value));
    }

    public Packing id(UUID value) {
        return whole(value.getMostSignificantBits()).whole(value.getLeastSignificantBits());
    }

    public Packing text(@Nullable String value) {
        if (value == null) {
            return number(-1);
        }
        byte[] letters = value.getBytes(StandardCharsets.UTF_8);
        return number(letters.length).raw(letters);
    }

    public Packing flag(boolean value) {
        room(1);
        bytes[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    Packing raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    private Packing whole(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] deflated(Deflating deflating) {
        return deflating.deflate(bytes, size);
    }
}
