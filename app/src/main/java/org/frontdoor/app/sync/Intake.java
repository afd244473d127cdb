package org.frontdoor.app.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.frontdoor.app.cache.Cache;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.cache.SnapshotMark;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.WireJson;

/// Lets central's news in: what policy keeps goes to the cache, what was asked for is a guest, and no entry is both.
final class Intake {
    private final Cache cache;
    private final Guests guests;
    private final Overlay overlay;
    private final WireJson json;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong filling = new AtomicLong();

    Intake(Cache cache, Guests guests, Overlay overlay, WireJson json) {
        this.cache = cache;
        this.guests = guests;
        this.overlay = overlay;
        this.json = json;
    }

    /// A page of changes.
    /// @param beyond which of its entries are not kept any more, though they are neither gone nor out of sight
    void page(Page page, Set<EntryRef> beyond) {
        lock.lock();
        try {
            for (Page.Line line : page.lines()) {
                if (beyond.contains(line.ref())) {
                    keepForNow(line);
                } else {
                    guests.leave(line.ref());
                }
            }
            cache.apply(page);
        } finally {
            lock.unlock();
        }
    }

    /// What unsent work is about stays in sight; so does what somebody asked for, though it is another by now.
    private void keepForNow(Page.Line line) {
        EntryRef entry = line.ref();
        if (!guests.has(entry) && overlay.shown(entry).isPresent()) {
            cache.find(line.kind(), line.id()).ifPresent(held -> guests.welcome(entry, held));
        }
        if (guests.has(entry) && cache.version(entry) < line.version()) {
            guests.outdated(entry);
        }
    }

    /// What a snapshot brought is all there is; who is asked for again is a guest again.
    void snapshot(SnapshotMark mark) {
        lock.lock();
        try {
            cache.endSnapshot(mark);
            guests.leaveAll();
            filling.incrementAndGet();
        } finally {
            lock.unlock();
        }
    }

    /// Counts snapshots: another one may be of other rights.
    long filling() {
        return filling.get();
    }

    /// What became of entries that central was asked for.
    /// @param here those that are shown now
    /// @param touched those that may look different now
    record Came(List<EntryRef> here, Set<EntryRef> touched) {}

    /// Entries that central was asked for: what the cache does not have is a guest from now on.
    /// @param asked the filling at that time; nothing comes of it when there was another since
    Optional<Came> came(List<Page.Line> lines, long asked) {
        List<EntryRef> here = new ArrayList<>();
        Set<EntryRef> touched = new HashSet<>();
        lock.lock();
        try {
            if (filling.get() != asked) {
                return Optional.empty();
            }
            for (Page.Line line : lines) {
                EntryRef entry = line.ref();
                byte[] body = line.body();
                touched.add(entry);
                if (body == null) {
                    guests.leave(entry);
                    continue;
                }
                here.add(entry);
                if (cache.find(line.kind(), line.id()).isEmpty()) {
                    touched.addAll(guests.welcome(entry, read(line.kind(), body)));
                    if (cache.version(entry) > line.version()) {
                        guests.outdated(entry);
                    }
                }
            }
        } finally {
            lock.unlock();
        }
        return Optional.of(new Came(here, touched));
    }

    private Entry read(EntryKind<?> kind, byte[] body) {
        try {
            return json.mapper().readValue(body, kind.type());
        } catch (IOException e) {
            throw new IllegalArgumentException("central sent a " + kind.name() + " that is none", e);
        }
    }
}
