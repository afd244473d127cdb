package org.frontdoor.central.feed;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Sequencer.Position;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.jspecify.annotations.Nullable;

/// The newest changes of a site, read once for all who pull them: of a thousand desktops that are told of a change,
/// nearly all stand right before it.
final class RecentChanges {
    private static final int MOST_LINES = 2_000;
    private static final long MOST_CHARACTERS = 8_000_000;

    private final Database database;
    private final Site site;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Window window = new Window(new UUID(0, 0), 0, 0, 0, List.of());

    /// Keeps nothing yet.
    RecentChanges(Database database, Site site) {
        this.database = database;
        this.site = site;
    }

    /// One change, and the entry as it stood when it was read here: then or later.
    /// @param scope whose change it is; where an entry left somebody's sight, the one it left
    /// @param settled when the entry came to rest
    record Line(
            long position,
            String scope,
            StoredEntry entry,
            @Nullable OffsetDateTime settled) {
        long characters() {
            return entry.body() == null ? 0 : entry.body().length();
        }
    }

    /// All changes with `after < position <= upTo`, in order.
    /// @param opening of the database's file: in the next one, the same positions may be other changes
    private record Window(UUID incarnation, long opening, long after, long upTo, List<Line> lines) {
        static Window empty(Position at, long opening) {
            return new Window(at.incarnation(), opening, at.position(), at.position(), List.of());
        }

        boolean isOf(Position now, long open) {
            return incarnation.equals(now.incarnation()) && opening == open;
        }

        boolean reaches(Position now, long open) {
            return isOf(now, open) && upTo >= now.position();
        }

        /// How many lines go up to a position. From the end, where nearly all readers stand.
        int upTo(long position) {
            int count = lines.size();
            while (count > 0 && lines.get(count - 1).position > position) {
                count--;
            }
            return count;
        }

        /// With more at its end, and at its beginning without the positions that are too many.
        Window grown(long to, List<Line> more) {
            List<Line> all = new ArrayList<>(lines);
            all.addAll(more);
            long characters = 0;
            for (int i = all.size() - 1; i >= 0; i--) {
                characters += all.get(i).characters();
                if (all.size() - i > MOST_LINES || characters > MOST_CHARACTERS) {
                    long gone = all.get(i).position;
                    return new Window(
                            incarnation,
                            opening,
                            gone,
                            to,
                            all.stream().filter(line -> line.position > gone).toList());
                }
            }
            return new Window(incarnation, opening, after, to, List.copyOf(all));
        }
    }

    /// What a reader who stands somewhere lacks, whoever may see it.
    /// @return nothing when the reader stands before what is kept
    Optional<List<Line>> between(long from, Position now) {
        long open = database.opening();
        Window standing = window.reaches(now, open) ? window : grown(now, open);
        return standing.isOf(now, open) && standing.after <= from
                ? Optional.of(standing.lines.subList(standing.upTo(from), standing.upTo(now.position())))
                : Optional.empty();
    }

    private Window grown(Position now, long open) {
        loading.lock();
        try {
            Window standing = window;
            if (!standing.reaches(now, open)) {
                window = standing.isOf(now, open) ? with(standing, now) : Window.empty(now, open);
            }
            return window;
        } finally {
            loading.unlock();
        }
    }

    private Window with(Window standing, Position now) {
        List<Line> more = read(standing.upTo, now.position());
        return more.size() > MOST_LINES ? Window.empty(now, standing.opening) : standing.grown(now.position(), more);
    }

    private List<Line> read(long from, long to) {
        return database.read(handle -> handle.createQuery(
                        "SELECT c.position, c.scope AS whose, e.kind, e.id, e.version, e.scope, e.stage, e.body, e.settled"
                                + " FROM change c JOIN entry e ON e.site = c.site AND e.kind = c.kind AND e.id = c.id"
                                + " WHERE c.site = :site AND c.position > :from AND c.position <= :to"
                                + " ORDER BY c.position LIMIT :most")
                .bind("site", site.id())
                .bind("from", from)
                .bind("to", to)
                .bind("most", MOST_LINES + 1)
                .map((row, context) -> new Line(
                        row.getLong("position"),
                        row.getString("whose"),
                        StoredEntry.of(row),
                        row.getObject("settled", OffsetDateTime.class)))
                .list());
    }
}
