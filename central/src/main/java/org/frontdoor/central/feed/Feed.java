package org.frontdoor.central.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final int pageRows;
    private final int pageCharacters;

    /// Reads pages of about the given size.
    /// @param pageRows about how many changes go into one page
    /// @param pageCharacters about how long the bodies of one page may be
    public Feed(Database database, Site site, EntryStore store, Sequencer sequencer, int pageRows, int pageCharacters) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.sequencer = sequencer;
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
    public Answer after(Actor actor, @Nullable String after) {
        Sight sight = new Sight(store.json(), actor);
        Sequencer.Position now = sequencer.stamp();
        long from = 0;
        if (after != null) {
            Optional<Cursor> cursor = Cursor.parse(after);
            if (cursor.isEmpty()) {
                return new Answer.NoCursor();
            }
            if (!cursor.get().fits(now, sight)) {
                return new Answer.Gone();
            }
            from = cursor.get().position();
        }
        Answer page = new Answer.Page(page(sight, now, from));
        database.force();
        return page;
    }

    /// Whether a cursor is of another history than this database's: it was restored from a back-up since.
    public boolean isOfAnotherHistory(String cursor) {
        return Cursor.parse(cursor)
                .filter(parsed -> !parsed.incarnation().equals(sequencer.now().incarnation()))
                .isPresent();
    }

    private ChangePage page(Sight sight, Sequencer.Position now, long from) {
        if (from == now.position()) {
            return new ChangePage(
                    List.of(), Cursor.at(now.incarnation(), sight, from).toString(), false);
        }
        return database.stream(handle -> {
            long border = border(handle, sight, from, now.position());
            Map<EntryRef, StoredEntry> entries = new LinkedHashMap<>();
            long reached = collect(handle, sight, from, border, entries);
            return new ChangePage(
                    entries.values().stream().map(sight::change).toList(),
                    Cursor.at(now.incarnation(), sight, reached).toString(),
                    reached < now.position());
        });
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
    private long collect(Handle handle, Sight sight, long from, long border, Map<EntryRef, StoredEntry> entries) {
        Query query = handle.createQuery("SELECT c.position, e.kind, e.id, e.version, e.scope, e.stage, e.body"
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
                    entries.put(new EntryRef(row.kind(), row.id()), row);
                }
                return border;
            }
        });
    }

    private static String filter(Sight sight) {
        return sight.everything() ? "" : " AND scope IN (<scopes>)";
    }

    private Query bound(Query query, Sight sight, long from, long to) {
        query.bind("site", site.id()).bind("from", from).bind("to", to);
        return sight.everything() ? query : query.bindList("scopes", new ArrayList<>(sight.scopes()));
    }
}
