package org.frontdoor.app.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;

/// Follows what is shown: brings look-up rows and kept lists in step, then tells the listeners, all in order on one
/// thread.
final class Follower {
    private final Cache cache;
    private final Overlay overlay;
    private final Guests guests;
    private final Executor thread;
    private final Listeners<Changes> listeners = new Listeners<>();
    private final Map<String, List<? extends Entry>> lists = new ConcurrentHashMap<>();
    private final Set<EntryRef> waiting = new LinkedHashSet<>();
    private long stamp;

    Follower(Cache cache, Overlay overlay, Guests guests, Executor thread) {
        this.cache = cache;
        this.overlay = overlay;
        this.guests = guests;
        this.thread = thread;
    }

    Subscription onChange(Consumer<Changes> listener) {
        return listeners.add(listener);
    }

    /// These entries may look different now.
    void touched(Set<EntryRef> entries) {
        if (entries.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            stamp++;
            entries.forEach(entry -> lists.remove(entry.kind()));
            waiting.addAll(entries);
        }
        thread.execute(this::follow);
    }

    /// Everything may look different now.
    void touchedAll() {
        synchronized (waiting) {
            stamp++;
            lists.clear();
        }
        thread.execute(() -> {
            Set<EntryRef> overlaid = new HashSet<>(cache.overlaid());
            overlaid.addAll(overlay.shown().keySet());
            bringInStep(overlaid);
            listeners.tell(Changes.ofEverything());
        });
    }

    private void follow() {
        Set<EntryRef> entries;
        synchronized (waiting) {
            entries = Set.copyOf(waiting);
            waiting.clear();
        }
        if (!entries.isEmpty()) {
            bringInStep(entries);
            listeners.tell(Changes.to(entries));
        }
    }

    private void bringInStep(Set<EntryRef> entries) {
        Set<EntryRef> overlaid = cache.overlaid();
        Map<EntryRef, Optional<Entry>> shown = new HashMap<>();
        Set<EntryRef> plain = new HashSet<>();
        for (EntryRef entry : entries) {
            overlay.shown(entry).ifPresentOrElse(mine -> shown.put(entry, mine), () -> {
                if (overlaid.contains(entry)) {
                    plain.add(entry);
                }
            });
        }
        if (!shown.isEmpty() || !plain.isEmpty()) {
            cache.overlay(shown, plain);
        }
    }

    /// How entries are shown where that is otherwise than the cache has them.
    private Map<EntryRef, Optional<Entry>> otherwise() {
        Map<EntryRef, Optional<Entry>> mine = new HashMap<>();
        guests.all().forEach((guest, entry) -> mine.put(guest, Optional.of(entry)));
        mine.putAll(overlay.shown());
        return mine;
    }

    /// All of a kind as shown; the list is kept until one of them changes.
    <T extends Entry> List<T> all(EntryKind<T> kind) {
        List<? extends Entry> known = lists.get(kind.name());
        if (known != null) {
            return known.stream().map(kind.type()::cast).toList();
        }
        long before;
        synchronized (waiting) {
            before = stamp;
        }
        List<T> read = new ArrayList<>();
        scan(kind, read::add);
        synchronized (waiting) {
            if (before == stamp) {
                lists.put(kind.name(), List.copyOf(read));
            }
        }
        return List.copyOf(read);
    }

    /// Each of a kind as shown.
    <T extends Entry> void scan(EntryKind<T> kind, Consumer<? super T> each) {
        Map<EntryRef, Optional<Entry>> mine = otherwise();
        cache.scan(kind, entry -> {
            if (!mine.containsKey(EntryRef.to(kind, entry.id()))) {
                each.accept(entry);
            }
        });
        mine.forEach((ref, entry) -> {
            if (ref.kind().equals(kind.name())) {
                entry.map(kind.type()::cast).ifPresent(each);
            }
        });
    }

    /// The extracts of all of a kind as shown.
    <T extends Entry, R> List<R> extracts(Extract<T, R> extract) {
        EntryKind<T> kind = extract.kind();
        Map<EntryRef, Optional<Entry>> mine = otherwise();
        List<R> rows = new ArrayList<>(
                cache.extracts(extract, id -> mine.isEmpty() || !mine.containsKey(EntryRef.to(kind, id))));
        mine.forEach((ref, entry) -> {
            if (ref.kind().equals(kind.name())) {
                entry.map(kind.type()::cast).map(extract.of()).ifPresent(rows::add);
            }
        });
        return rows;
    }
}
