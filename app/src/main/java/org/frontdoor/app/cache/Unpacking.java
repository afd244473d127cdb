package org.frontdoor.app.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what [Packing] wrote. Damaged bytes are told from good ones where they do not fit.
public final class Unpacking {
    private final byte[] bytes;
    private int at;

    Unpacking(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[need(1)];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw broken();
    }

    public int count() {
        long value = number();
        if (value != (int) value) {
            throw broken();
        }
        return (int) value;
    }

    public double real() {
        return Double.longBitsToDouble(whole());
    }

    public UUID id() {
        return new UUID(whole(), whole());
    }

    public boolean flag() {
        return bytes[need(1)] != 0;
    }

    public @Nullable String text() {
        int length = count();
        if (length <= 0) {
            return length < 0 ? null : "";
        }
        return new String(bytes, need(length), length, StandardCharsets.UTF_8);
    }

    /// A text that was never `null`.
    public String words() {
        return Objects.requireNonNullElse(text(), "");
    }

    boolean more() {
        return at < bytes.length;
    }

    private long whole() {
        return ByteBuffer.wrap(bytes).getLong(need(8));
    }

    private int need(int count) {
        int from = at;
        if (count > bytes.length - from) {
            throw broken();
        }
        at = from + count;
        return from;
    }

    private static CacheBroken broken() {
        return new CacheBroken(new IOException("a block makes no sense"));
    }
}
