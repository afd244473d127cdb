package org.frontdoor.app.cache;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.wire.WireJson;

/// Reads entries from their JSON.
final class Bodies {
    private final WireJson json;
    private final Map<EntryKind<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    Bodies(WireJson json) {
        this.json = json;
    }

    <T extends Entry> T read(EntryKind<T> kind, byte[] plain) {
        return read(kind, plain, 0, plain.length);
    }

    <T extends Entry> T read(EntryKind<T> kind, byte[] plain, int from, int length) {
        if (from < 0 || length > plain.length - from) {
            throw new CacheBroken(new IOException("a body ends too early"));
        }
        try {
            ObjectReader reader =
                    readers.computeIfAbsent(kind, each -> json.mapper().readerFor(each.type()));
            return kind.type().cast(reader.readValue(plain, from, length));
        } catch (IOException e) {
            throw new CacheBroken(e);
        }
    }
}
