package org.frontdoor.app.cache;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryTally;
import org.frontdoor.model.wire.WireJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Central's truth as far as it is on this computer. Any thread may read; writes wait for each other.
///
/// A file that turns out to be broken is set aside under another name, and an empty one takes its place: the cursor is
/// gone with it, so that the next pull fills it from a snapshot. Reads meanwhile find less; nothing of the person's
/// work is in here.
public final class Cache implements Entries, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cache.class);

    private final CachePlace place;
    private final WireJson json;
    private final List<Derived<?>> models;
    private final Runnable onRebuilt;
    private final ReentrantReadWriteLock swap = new ReentrantReadWriteLock();
    private Store store;
    /// The broken one is gone and a new one could not be made: the disk is full. Tried again with each use.
    private boolean missing;

    private boolean closed;

    private Cache(CachePlace place, WireJson json, List<Derived<?>> models, Runnable onRebuilt, Store store) {
        this.place = place;
        this.json = json;
        this.models = List.copyOf(models);
        this.onRebuilt = onRebuilt;
        this.store = store;
    }

    /// Opens the file, or makes one; a broken or outdated one is set aside first.
    /// @param onRebuilt told when a broken file was set aside later on, after the fact, on the thread that met it
    public static Cache open(CachePlace place, WireJson json, List<Derived<?>> models, Runnable onRebuilt) {
        return new Cache(place, json, models, onRebuilt, openOrReplace(place, json, models));
    }

    private static Store openOrReplace(CachePlace place, WireJson json, List<Derived<?>> models) {
        try {
            return Store.open(place, json, models);
        } catch (CacheBroken | IllegalStateException broken) {
            LOG.atWarn().setCause(broken).log("the cache cannot be opened");
            place.setAside();
            return Store.open(place, json, models);
        }
    }

    private <R> R with(Function<Store, R> work) {
        Store used = null;
        swap.readLock().lock();
        try {
            used = store;
            if (closed) {
                throw new IllegalStateException("The cache was closed.");
            }
            if (!missing) {
                return work.apply(used);
            }
        } catch (CacheBroken broken) {
            LOG.atWarn().setCause(broken).log("the cache is broken");
        } finally {
            swap.readLock().unlock();
        }
        replace(used);
        onRebuilt.run();
        swap.readLock().lock();
        try {
            return work.apply(store);
        } finally {
            swap.readLock().unlock();
        }
    }

    private void replace(Store broken) {
        swap.writeLock().lock();
        try {
            if (store == broken && !closed) {
                if (!missing) {
                    broken.abandon();
                    place.setAside();
                    missing = true;
                }
                store = openOrReplace(place, json, models);
                missing = false;
            }
        } finally {
            swap.writeLock().unlock();
        }
    }

    private static void closeBroken(Store broken) {
        try {
            broken.close();
        } catch (CacheBroken stillBroken) {
            LOG.atDebug().setCause(stillBroken).log("closing a broken cache");
        }
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        return with(open -> open.read(connection -> open.reader().find(connection, kind, id)));
    }

    /// The version that is here, also of an entry that is gone; 0 when none ever was.
    public long version(EntryRef entry) {
        return with(open -> open.reader().version(entry));
    }

    public <T extends Entry> void scan(EntryKind<T> kind, Consumer<? super T> each) {
        with(open -> open.read(connection -> {
            open.reader().scan(connection, kind, each);
            return true;
        }));
    }

    /// The extracts of all entries of a kind that are here and wanted.
    public <T extends Entry, R> List<R> extracts(Extract<T, R> extract, Predicate<UUID> wanted) {
        return with(open -> open.reader().extracts(extract, wanted, open::read));
    }

    /// Rows of look-up tables, as they show unsent work.
    public <R> List<R> rows(String sql, RowReader<R> reader, List<?> parameters) {
        return with(open -> open.read(connection -> open.reader().rows(connection, sql, reader, parameters)));
    }

    /// Where pulling goes on; empty until a first snapshot is in whole.
    public Optional<String> cursor() {
        return with(Store::cursor);
    }

    /// One page of changes with its cursor, in one transaction.
    public void apply(Page page) {
        with(open -> {
            open.apply(page);
            return true;
        });
    }

    /// A picture of all entries of these kinds as central gave them.
    public EntryTally tally(List<String> kinds) {
        return with(open -> open.read(connection -> open.reader().tally(connection, kinds)));
    }

    /// When all central's news were last in; some minutes less where none came since.
    public Optional<Instant> wholeAt() {
        return with(Store::wholeAt);
    }

    /// When all this was last compared with central's; empty since the last snapshot.
    public Optional<Instant> compared() {
        return with(Store::compared);
    }

    public void compared(Instant at) {
        with(open -> {
            open.compared(at);
            return true;
        });
    }

    /// Whether central is to be asked about what it had accepted: since the last snapshot, until [#askedAgain].
    public boolean asksAgain() {
        return with(Store::asksAgain);
    }

    /// Central has answered all of that.
    public void askedAgain() {
        with(open -> {
            open.askedAgain();
            return true;
        });
    }

    /// The snapshot that was begun and is not in whole.
    public Optional<SnapshotMark> snapshot() {
        return with(Store::snapshot);
    }

    public SnapshotMark beginSnapshot(String cursor, long total) {
        return with(open -> open.beginSnapshot(cursor, total));
    }

    /// Some more of a snapshot, in one transaction with its mark.
    public SnapshotMark applySnapshot(SnapshotMark mark, List<Page.Line> lines) {
        return with(open -> open.applySnapshot(mark, lines));
    }

    public void endSnapshot(SnapshotMark mark) {
        with(open -> {
            open.endSnapshot(mark);
            return true;
        });
    }

    /// Makes look-up rows show unsent work.
    /// @param shown entries as they are to be shown (empty: gone)
    /// @param plain entries without unsent work any more: shown as central has them
    public void overlay(Map<EntryRef, Optional<Entry>> shown, Set<EntryRef> plain) {
        with(open -> {
            open.overlay(shown, plain);
            return true;
        });
    }

    /// Entries whose look-up rows show unsent work, also from before a restart.
    public Set<EntryRef> overlaid() {
        return with(Store::overlaid);
    }

    @Override
    public void close() {
        swap.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                closeBroken(store);
            }
        } finally {
            swap.writeLock().unlock();
        }
    }
}
