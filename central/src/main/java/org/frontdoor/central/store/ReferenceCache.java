package org.frontdoor.central.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.jdbi.v3.core.Handle;

/// Entries that everything refers to and that hardly ever change, as this node last read them. Forgotten as soon as
/// the node learns of a position at which one of their kinds changed.
public final class ReferenceCache {
    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final Set<String> kinds;
    private final Map<EntryRef, Entry> known = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private long upTo;
    private long opening;

    public ReferenceCache(
            Database database, Site site, EntryStore store, Set<EntryKind<?>> kinds, Sequencer sequencer) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.kinds = kinds.stream().map(EntryKind::name).collect(Collectors.toUnmodifiableSet());
        this.upTo = sequencer.now().position();
        this.opening = database.opening();
        sequencer.listen(this::moved);
    }

    /// Whether entries of a kind are kept.
    /// @param kind wire name
    public boolean keeps(String kind) {
        return kinds.contains(kind);
    }

    /// The entry, where it is kept now: costs nothing.
    public <T extends Entry> Optional<T> kept(EntryKind<T> kind, UUID id) {
        return Optional.ofNullable(known.get(EntryRef.to(kind, id))).map(kind.type()::cast);
    }

    public <T extends Entry> Optional<T> find(Handle handle, EntryKind<T> kind, UUID id) {
        EntryRef ref = EntryRef.to(kind, id);
        Entry kept = known.get(ref);
        if (kept != null) {
            return Optional.of(kind.type().cast(kept));
        }
        long before = generation.get();
        Optional<T> found = store.find(handle, site, kind.name(), id, false).flatMap(row -> store.read(kind, row));
        found.ifPresent(entry -> keep(ref, entry, before));
        return found;
    }

    /// This node has written some.
    public synchronized void forget() {
        generation.incrementAndGet();
        known.clear();
    }

    /// Not what was read before somebody wrote it.
    private synchronized void keep(EntryRef ref, Entry entry, long readAt) {
        if (generation.get() == readAt) {
            known.put(ref, entry);
        }
    }

    private synchronized void moved(long position) {
        long open = database.opening();
        if (open != opening) {
            opening = open;
            upTo = position;
            forget();
            return;
        }
        boolean touched = database.read(handle -> handle.createQuery(
                        "SELECT 1 FROM change WHERE site = :site AND position > :from AND position <= :to"
                                + " AND kind IN (<kinds>) LIMIT 1")
                .bind("site", site.id())
                .bind("from", upTo)
                .bind("to", position)
                .bindList("kinds", kinds)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
        upTo = Math.max(upTo, position);
        if (touched) {
            forget();
        }
    }
}
