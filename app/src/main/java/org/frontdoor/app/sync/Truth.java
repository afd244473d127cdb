package org.frontdoor.app.sync;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.Outcome.EntryVersion;

/// The cache with the entries that were read lately kept as objects, and the [Guests].
final class Truth implements Entries {
    private static final int KEPT = 4_096;

    private final Cache cache;
    private final Guests guests;
    private final Map<EntryRef, Optional<Entry>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private long stamp;

    Truth(Cache cache, Guests guests) {
        this.cache = cache;
        this.guests = guests;
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        EntryRef ref = EntryRef.to(kind, id);
        long before;
        synchronized (kept) {
            Optional<Entry> known = kept.get(ref);
            if (known != null) {
                return known.map(kind.type()::cast);
            }
            before = stamp;
        }
        Optional<T> read = cache.find(kind, id).or(() -> guests.find(ref).map(kind.type()::cast));
        synchronized (kept) {
            if (before == stamp) {
                kept.put(ref, read.map(entry -> entry));
                if (kept.size() > KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
        }
        return read;
    }

    /// What was read before may be old now. Called after the cache has the new.
    void changed(Set<EntryRef> entries) {
        synchronized (kept) {
            stamp++;
            entries.forEach(kept::remove);
        }
    }

    void changedAll() {
        synchronized (kept) {
            stamp++;
            kept.clear();
        }
    }

    /// Whether all of these versions are in the cache.
    boolean has(List<EntryVersion> versions) {
        return versions.stream()
                .allMatch(each -> cache.version(new EntryRef(each.kind(), each.id())) >= each.version());
    }
}
