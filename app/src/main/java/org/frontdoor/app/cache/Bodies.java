package org.frontdoor.app.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.wire.WireJson;

/// Entries as they lie in the cache: their JSON, deflated, with its length before it.
final class Bodies {
    private final WireJson json;
    private final Map<EntryKind<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    Bodies(WireJson json) {
        this.json = json;
    }

    byte[] bytes(JsonNode body) {
        try {
            return json.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a tree that cannot be written", e);
        }
    }

    byte[] pack(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length + 64];
            ByteBuffer.wrap(packed).putInt(plain.length);
            int size = 4;
            while (!deflater.finished()) {
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        } finally {
            deflater.end();
        }
    }

    <T extends Entry> T unpack(EntryKind<T> kind, byte[] packed) {
        return read(kind, inflate(packed));
    }

    <T extends Entry> T read(EntryKind<T> kind, byte[] plain) {
        try {
            ObjectReader reader =
                    readers.computeIfAbsent(kind, each -> json.mapper().readerFor(each.type()));
            return kind.type().cast(reader.readValue(plain));
        } catch (IOException e) {
            throw new CacheBroken(e);
        }
    }

    private static byte[] inflate(byte[] packed) {
        if (packed.length < 4) {
            throw new CacheBroken(new IOException("a body ends too early"));
        }
        int length = ByteBuffer.wrap(packed).getInt();
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 4, packed.length - 4);
            byte[] plain = new byte[length];
            int size = 0;
            while (size < length) {
                int read = inflater.inflate(plain, size, length - size);
                if (read == 0) {
                    throw new CacheBroken(new IOException("a body ends too early"));
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
}
