package org.frontdoor.central.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.EntryTally;
import org.frontdoor.model.wire.SyncMessages.Agreement;
import org.frontdoor.model.wire.SyncMessages.Holding;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Tells a desktop whether it holds what it should. Work goes on meanwhile: buckets of entries that changed after the
/// desktop's cursor are left out, so that what is compared stands still on both sides.
public final class Comparison {
    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final Sequencer sequencer;

    public Comparison(Database database, Site site, EntryStore store, Sequencer sequencer) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.sequencer = sequencer;
    }

    /// What a desktop gets.
    public sealed interface Answer {
        record Compared(Agreement agreement) implements Answer {}

        /// The text is no cursor.
        record NoCursor() implements Answer {}

        /// The cursor is of another database, of the future, or of other rights.
        record Gone() implements Answer {}
    }

    /// Compares a tally of all buckets with the truth of this moment.
    public Answer compare(Actor actor, Holding holding) {
        Sight sight = new Sight(store.json(), actor);
        Optional<Cursor> cursor = Cursor.parse(holding.cursor());
        if (cursor.isEmpty()) {
            return new Answer.NoCursor();
        }
        if (!cursor.get().fits(sequencer.stamp(), sight)) {
            return new Answer.Gone();
        }
        List<EntryTally.Bucket> truth =
                truth(sight, holding.kinds(), cursor.get().horizon()).buckets();
        // Asked for afterwards: what changed while the entries were counted is among it, for every change has its row.
        BitSet moving = changedAfter(cursor.get().position());
        List<Integer> differing = IntStream.range(0, EntryTally.BUCKETS)
                .filter(i ->
                        !moving.get(i) && !truth.get(i).equals(holding.buckets().get(i)))
                .boxed()
                .toList();
        return new Answer.Compared(new Agreement(EntryTally.BUCKETS - moving.cardinality(), differing));
    }

    private EntryTally truth(Sight sight, List<String> kinds, @Nullable LocalDate since) {
        EntryTally tally = new EntryTally();
        if (kinds.isEmpty() || (!sight.everything() && sight.scopes().isEmpty())) {
            return tally;
        }
        return database.stream(handle -> {
            Query query = handle.createQuery("SELECT kind, id, version FROM entry WHERE site = :site"
                            + " AND kind IN (<kinds>) AND body IS NOT NULL"
                            + (sight.everything() ? "" : " AND scope IN (<scopes>)")
                            + (since == null ? "" : " AND (settled IS NULL OR settled >= :since)"))
                    .setFetchSize(2_000)
                    .bind("site", site.id())
                    .bindList("kinds", kinds);
            if (!sight.everything()) {
                query.bindList("scopes", new ArrayList<>(sight.scopes()));
            }
            if (since != null) {
                query.bind("since", Horizon.start(since));
            }
            query.map((row, context) -> {
                        tally.add(row.getString("kind"), row.getObject("id", UUID.class), row.getLong("version"));
                        return true;
                    })
                    .forEach(added -> {});
            return tally;
        });
    }

    private BitSet changedAfter(long position) {
        return database.read(handle -> {
            BitSet buckets = new BitSet(EntryTally.BUCKETS);
            handle.createQuery("SELECT id FROM change WHERE site = :site AND position > :position"
                            + " UNION SELECT id FROM change WHERE site = :site AND position IS NULL")
                    .bind("site", site.id())
                    .bind("position", position)
                    .mapTo(UUID.class)
                    .forEach(id -> buckets.set(EntryTally.bucket(id)));
            return buckets;
        });
    }
}
