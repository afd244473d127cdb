package org.frontdoor.central.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Gives committed changes their position. A business transaction writes its change rows without one; this second,
/// short transaction stamps all rows it can see with the next position, under a lock on the site's clock row. So
/// positions have no gaps, none splits a transaction, and a later commit always gets a later position
/// (`docs/decisions/0005-feed.md`). Any number of nodes may run it at the same time. Where one transaction writes at a
/// time, it takes its position itself.
public final class Sequencer {
    private final Database database;
    private final Site site;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private long seen = -1;
    private long opening;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock round = new ReentrantLock();
    private long served;
    private Position standing = new Position(0, new UUID(0, 0));

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
        long open = database.opening();
        Position now = database.read(handle -> read(handle, ""));
        tell(now.position, open);
        return now;
    }

    /// Stamps what is committed and not stamped yet. Of a crowd that asks at once, one asks the database for all who
    /// asked before it began.
    public Position stamp() {
        database.relying();
        long mine = asked.incrementAndGet();
        round.lock();
        try {
            if (served < mine) {
                long all = asked.get();
                standing = stampNow();
                served = all;
            }
            return standing;
        } finally {
            round.unlock();
        }
    }

    /// The next position, for all that one transaction writes, where nobody writes beside it: then its changes do
    /// not wait for [#stamp]. Elsewhere `null`.
    public @Nullable Long take(Handle handle) {
        if (!database.isWrittenAlone()) {
            return null;
        }
        long next = read(handle, " FOR UPDATE").position + 1;
        move(handle, next);
        return next;
    }

    private Position stampNow() {
        long open = database.opening();
        Seen before = database.read(this::look);
        Position now = before.pending ? database.write(this::stamp) : before.position;
        tell(now.position, open);
        return now;
    }

    private Position stamp(Handle handle) {
        Position before = read(handle, " FOR UPDATE");
        int stamped = handle.createUpdate(
                        "UPDATE change SET position = :position WHERE site = :site AND position IS NULL")
                .bind("position", before.position + 1)
                .bind("site", site.id())
                .execute();
        if (stamped == 0) {
            return before;
        }
        move(handle, before.position + 1);
        return new Position(before.position + 1, before.incarnation);
    }

    private void move(Handle handle, long position) {
        handle.createUpdate("UPDATE clock SET position = :position WHERE site = :site")
                .bind("position", position)
                .bind("site", site.id())
                .execute();
    }

    /// From now on this is another history: cursors from before mean nothing any more.
    public void begin(Handle handle, UUID incarnation) {
        handle.createUpdate("UPDATE clock SET incarnation = :incarnation WHERE site = :site")
                .bind("incarnation", incarnation)
                .bind("site", site.id())
                .execute();
    }

    private record Seen(Position position, boolean pending) {}

    private Seen look(Handle handle) {
        return handle.createQuery("SELECT position, incarnation,"
                        + " EXISTS (SELECT 1 FROM change c WHERE c.site = :site AND c.position IS NULL) AS pending"
                        + " FROM clock WHERE site = :site")
                .bind("site", site.id())
                .map((row, context) -> new Seen(position(row), row.getBoolean("pending")))
                .one();
    }

    private Position read(Handle handle, String lock) {
        return handle.createQuery("SELECT position, incarnation FROM clock WHERE site = :site" + lock)
                .bind("site", site.id())
                .map((row, context) -> position(row))
                .one();
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(row.getLong("position"), row.getObject("incarnation", UUID.class));
    }

    /// @param open the opening that was in use before the position was read. A position of one that is gone would
    ///        hide what takes it anew
    private void tell(long position, long open) {
        synchronized (this) {
            if (open > opening) {
                // Positions are given again.
                opening = open;
                seen = -1;
            }
            if (open < opening || position <= seen) {
                return;
            }
            seen = position;
        }
        listeners.forEach(listener -> listener.accept(position));
    }
}
