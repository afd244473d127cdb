package org.frontdoor.central.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/// Gives committed changes their position. A business transaction writes its change rows without one; this second,
/// short transaction stamps all rows it can see with the next position, under a lock on the site's clock row. So
/// positions have no gaps, none splits a transaction, and a later commit always gets a later position
/// (`docs/decisions/0005-feed.md`). Any number of nodes may run it at the same time.
public final class Sequencer {
    private final Database database;
    private final Site site;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private long seen = -1;

    public Sequencer(Database database, Site site) {
        this.database = database;
        this.site = site;
    }

    /// Where a site's feed stands.
    /// @param incarnation another one after a restore: cursors from before mean nothing any more
    public record Position(long position, UUID incarnation) {}

    /// Told of each new position that this node learns of, in order, on whatever thread learned it.
    public void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    public Position now() {
        Position now = database.read(handle -> read(handle, ""));
        tell(now.position);
        return now;
    }

    /// Stamps what is committed and not stamped yet.
    public Position stamp() {
        if (!pending()) {
            return now();
        }
        Position now = database.write(handle -> {
            Position before = read(handle, " FOR UPDATE");
            int stamped = handle.createUpdate(
                            "UPDATE change SET position = :position WHERE site = :site AND position IS NULL")
                    .bind("position", before.position + 1)
                    .bind("site", site.id())
                    .execute();
            if (stamped == 0) {
                return before;
            }
            handle.createUpdate("UPDATE clock SET position = :position WHERE site = :site")
                    .bind("position", before.position + 1)
                    .bind("site", site.id())
                    .execute();
            return new Position(before.position + 1, before.incarnation);
        });
        tell(now.position);
        return now;
    }

    /// From now on this is another history: cursors from before mean nothing any more.
    public void begin(Handle handle, UUID incarnation) {
        handle.createUpdate("UPDATE clock SET incarnation = :incarnation WHERE site = :site")
                .bind("incarnation", incarnation)
                .bind("site", site.id())
                .execute();
    }

    private boolean pending() {
        return database.read(
                handle -> handle.createQuery("SELECT 1 FROM change WHERE site = :site AND position IS NULL LIMIT 1")
                        .bind("site", site.id())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    private Position read(Handle handle, String lock) {
        return handle.createQuery("SELECT position, incarnation FROM clock WHERE site = :site" + lock)
                .bind("site", site.id())
                .map((row, context) -> new Position(row.getLong("position"), row.getObject("incarnation", UUID.class)))
                .one();
    }

    private void tell(long position) {
        synchronized (this) {
            if (position <= seen) {
                return;
            }
            seen = position;
        }
        listeners.forEach(listener -> listener.accept(position));
    }
}
