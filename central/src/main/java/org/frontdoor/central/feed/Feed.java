package org.frontdoor.central.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// What changed since a cursor, in pages of whole positions. A page carries each entry once, in its newest version,
/// which may already be newer than the page's last position; readers keep the higher version.
public final class Feed {
    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final Sequencer sequencer;
    private final Horizon horizon;
    private final RecentChanges recent;
    private final int pageRows;
    private final int pageCharacters;

    /// Reads pages of about the given size.
    /// @param pageRows about how many changes go into one page
    /// @param pageCharacters about how long the bodies of one page may be
    public Feed(
            Database database,
            Site site,
            EntryStore store,
            Sequencer sequencer,
            Horizon horizon,
            int pageRows,
            int pageCharacters) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.sequencer = sequencer;
        this.horizon = horizon;
        this.recent = new RecentChanges(database, site);
        this.pageRows = pageRows;
        this.pageCharacters = pageCharacters;
    }

    /// What a reader gets.
    public sealed interface Answer {
        record Page(ChangePage page) implements Answer {}

        /// The text is no cursor.
        record NoCursor() implements Answer {}

        /// The cursor is of another database, of the future, or of other rights: only a snapshot helps.
        record Gone() implements Answer {}
    }

    /// The next page.
    /// @param after the reader's cursor; from the very beginning without one
    /// @param bounded whether the reader keeps only what policy says, also where its cursor does not know that yet
    public Answer after(Actor actor, @Nullable String after, boolean bounded) {
        Sight sight = new Sight(store.json(), actor);
        Sequencer.Position now = sequencer.stamp();
        Stand stand = new Stand(0, null, bounded ? horizon.now() : null);
        if (after != null) {
            Optional<Cursor> cursor = Cursor.parse(after);
            if (cursor.isEmpty()) {
                return new Answer.NoCursor();
            }
            if (!cursor.get().fits(now, sight)) {
                return new Answer.Gone();
            }
            LocalDate before = cursor.get().horizon();
            LocalDate goal = before == null && !bounded ? null : horizon.now();
            if (before != null && goal != null && Horizon.isWider(goal, before)) {
                return new Answer.Gone();
            }
            stand = new Stand(cursor.get().position(), before, goal);
        }
        Answer page = new Answer.Page(page(sight, now, stand));
        database.force();
        return page;
    }

    /// Whether a cursor is of another history than this database's: it was restored from a back-up since.
    public boolean isOfAnotherHistory(String cursor) {
        return Cursor.parse(cursor)
                .filter(parsed -> !parsed.incarnation().equals(sequencer.now().incarnation()))
                .isPresent();
    }

    /// Whether a cursor was read with other rights than this person has.
    public boolean isOfOtherRights(Actor actor, String cursor) {
        int rights = Cursor.rights(new Sight(store.json(), actor));
        return Cursor.parse(cursor).filter(parsed -> parsed.rights() != rights).isPresent();
    }

    /// Where a reader stands.
    /// @param horizon from where on it keeps what came to rest; `null` when it keeps all
    /// @param goal where its horizon should be by now
    private record Stand(
            long from,
            @Nullable LocalDate horizon,
            @Nullable LocalDate goal) {
        /// Horizons never move back.
        boolean moves() {
            return goal != null && (horizon == null || horizon.isBefore(goal));
        }
    }

    private ChangePage page(Sight sight, Sequencer.Position now, Stand stand) {
        long from = stand.from();
        if (from == now.position() && !stand.moves()) {
            return new ChangePage(
                    List.of(),
                    Cursor.at(now.incarnation(), sight, from, stand.horizon()).toString(),
                    false,
                    List.of());
        }
        Optional<List<RecentChanges.Line>> lacking = stand.moves() ? Optional.empty() : recent.between(from, now);
        if (lacking.isPresent()) {
            Gathered found = new Gathered(sight, stand.horizon());
            long reached = collect(lacking.get(), sight, from, now.position(), found);
            return new ChangePage(
                    found.carried(),
                    Cursor.at(now.incarnation(), sight, reached, stand.horizon())
                            .toString(),
                    reached < now.position(),
                    found.beyond());
        }
        return database.stream(handle -> {
            LocalDate next = stand.moves() ? next(handle, stand) : stand.horizon();
            Gathered found = new Gathered(sight, next);
            long reached = from;
            if (from < now.position()) {
                long border = border(handle, sight, from, now.position());
                reached = collect(handle, sight, from, border, found);
            }
            if (stand.moves()) {
                passed(handle, sight, stand, Objects.requireNonNull(next), found);
            }
            return new ChangePage(
                    found.carried(),
                    Cursor.at(now.incarnation(), sight, reached, next).toString(),
                    reached < now.position() || (stand.moves() && !Objects.equals(next, stand.goal())),
                    found.beyond());
        });
    }

    /// How far a horizon moves with one page: whole days, so that one page names about as much as it may carry.
    private LocalDate next(Handle handle, Stand stand) {
        LocalDate goal = Objects.requireNonNull(stand.goal());
        LocalDate before = stand.horizon();
        return rested(handle, "settled", "", before, goal, " ORDER BY settled LIMIT 1 OFFSET :rows")
                .bind("rows", pageRows)
                .map((row, context) -> Horizon.dayOf(row.getObject(1, OffsetDateTime.class)))
                .findOne()
                .map(day -> before == null || day.isAfter(before) ? day : before.plusDays(1))
                .orElse(goal);
    }

    /// Adds what the horizon passes over. Whatever changes its rest afterwards has a change row of its own.
    private void passed(Handle handle, Sight sight, Stand stand, LocalDate next, Gathered found) {
        Query query = rested(
                        handle, "kind, id, version", " AND body IS NOT NULL" + filter(sight), stand.horizon(), next, "")
                .setFetchSize(2_000);
        if (!sight.everything()) {
            query.bindList("scopes", new ArrayList<>(sight.scopes()));
        }
        query.map((row, context) -> {
                    found.passed(new EntryRef(row.getString(1), row.getObject(2, UUID.class)), row.getLong(3));
                    return true;
                })
                .forEach(added -> {});
    }

    /// Asks for entries that came to rest between two days.
    private Query rested(
            Handle handle, String columns, String filter, @Nullable LocalDate from, LocalDate to, String order) {
        Query query = handle.createQuery("SELECT " + columns + " FROM entry WHERE site = :site AND settled < :to"
                        + (from == null ? "" : " AND settled >= :from") + filter + order)
                .bind("site", site.id())
                .bind("to", Horizon.start(to));
        return from == null ? query : query.bind("from", Horizon.start(from));
    }

    /// The last position of a page with about enough rows.
    private long border(Handle handle, Sight sight, long from, long to) {
        Query query = handle.createQuery("SELECT position FROM change"
                        + " WHERE site = :site AND position > :from AND position <= :to" + filter(sight)
                        + " ORDER BY position LIMIT 1 OFFSET :rows")
                .bind("rows", pageRows);
        Optional<Long> beyond = bound(query, sight, from, to).mapTo(Long.class).findOne();
        if (beyond.isEmpty()) {
            return to;
        }
        Query first = handle.createQuery("SELECT MIN(position) FROM change"
                + " WHERE site = :site AND position > :from AND position <= :to" + filter(sight));
        return Math.max(
                beyond.get() - 1,
                bound(first, sight, from, to).mapTo(Long.class).one());
    }

    /// Adds entries up to the border, or up to an earlier position where there is enough to carry.
    private long collect(Handle handle, Sight sight, long from, long border, Gathered found) {
        Query query = handle.createQuery(
                        "SELECT c.position, e.kind, e.id, e.version, e.scope, e.stage, e.body, e.settled"
                                + " FROM change c JOIN entry e ON e.site = c.site AND e.kind = c.kind AND e.id = c.id"
                                + " WHERE c.site = :site AND c.position > :from AND c.position <= :to"
                                + filter(sight).replace(" scope", " c.scope") + " ORDER BY c.position")
                .setFetchSize(200);
        return bound(query, sight, from, border).scanResultSet((results, context) -> {
            try (context) {
                long reached = from;
                long characters = 0;
                var rows = results.get();
                while (rows.next()) {
                    long position = rows.getLong("position");
                    if (position > reached && characters > pageCharacters) {
                        return position - 1;
                    }
                    reached = position;
                    StoredEntry row = StoredEntry.of(rows);
                    characters += row.body() == null ? 0 : row.body().length();
                    found.changed(row, rows.getObject("settled", OffsetDateTime.class));
                }
                return border;
            }
        });
    }

    /// The same from what is at hand.
    private long collect(List<RecentChanges.Line> lines, Sight sight, long from, long to, Gathered found) {
        long reached = from;
        long characters = 0;
        int rows = 0;
        for (RecentChanges.Line line : lines) {
            if (sight.everything() || sight.scopes().contains(line.scope())) {
                if (line.position() > reached && (characters > pageCharacters || rows >= pageRows)) {
                    return line.position() - 1;
                }
                reached = line.position();
                characters += line.characters();
                rows++;
                found.changed(line.entry(), line.settled());
            }
        }
        return to;
    }

    private static String filter(Sight sight) {
        return sight.everything() ? "" : " AND scope IN (<scopes>)";
    }

    private Query bound(Query query, Sight sight, long from, long to) {
        query.bind("site", site.id()).bind("from", from).bind("to", to);
        return sight.everything() ? query : query.bindList("scopes", new ArrayList<>(sight.scopes()));
    }
}
