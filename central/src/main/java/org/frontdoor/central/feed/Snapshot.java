package org.frontdoor.central.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Sight;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Stages;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.SyncMessages.SnapshotEnd;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Everything a person may see, as lines of JSON: reference data first, then what people work on now, then the rest.
/// Read in short pages by key, so that no transaction stays open while a slow line takes its time. It is not one
/// moment's picture: the cursor in its head is from before the first page, and pulling from there makes it whole.
public final class Snapshot {
    private static final Duration MEMORABLE = Duration.ofDays(7);
    private static final UUID LOWEST = new UUID(0, 0);

    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final Sequencer sequencer;
    private final InstantSource clock;
    private final Horizon horizon;
    private final int pageRows;

    public Snapshot(
            Database database,
            Site site,
            EntryStore store,
            Sequencer sequencer,
            InstantSource clock,
            Horizon horizon,
            int pageRows) {
        this.database = database;
        this.site = site;
        this.store = store;
        this.sequencer = sequencer;
        this.clock = clock;
        this.horizon = horizon;
        this.pageRows = pageRows;
    }

    /// A place in the order of lines: what follows it is sent.
    public record Place(int stage, String kind, UUID id) {
        /// Before everything.
        public static final Place START = new Place(Stages.REFERENCE, "", LOWEST);
    }

    /// Where to go on after an entry (`kind/id`) that a reader had last; nothing when it is no such name.
    public Optional<Place> after(String entry) {
        int slash = entry.indexOf('/');
        if (slash < 1
                || store.json().vocabulary().entry(entry.substring(0, slash)).isEmpty()) {
            return Optional.empty();
        }
        try {
            String kind = entry.substring(0, slash);
            UUID id = UUID.fromString(entry.substring(slash + 1));
            return Optional.of(database.read(handle -> place(handle, kind, id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// An entry that changed its stage of late may have been sent in the one or the other: from the earlier one on,
    /// nothing is left out.
    private Place place(Handle handle, String kind, UUID id) {
        return handle.createQuery("SELECT stage, moved FROM entry WHERE site = :site AND kind = :kind AND id = :id")
                .bind("site", site.id())
                .bind("kind", kind)
                .bind("id", id)
                .map((row, context) -> {
                    OffsetDateTime moved = row.getObject("moved", OffsetDateTime.class);
                    boolean settled = moved == null
                            || moved.toInstant().isBefore(clock.instant().minus(MEMORABLE));
                    return new Place(settled ? row.getInt("stage") : Stages.CURRENT, kind, id);
                })
                .findOne()
                .orElse(Place.START);
    }

    /// Writes all lines after a place.
    /// @param bounded without what came to rest before the horizon
    public void write(Actor actor, Place from, boolean bounded, OutputStream out) throws IOException {
        LocalDate since = bounded ? horizon.now() : null;
        View sight = new View(new Sight(store.json(), actor), since);
        Sequencer.Position now = sequencer.stamp();
        database.force();
        line(
                out,
                text(new SnapshotHead(
                        Cursor.at(now.incarnation(), sight.of(), now.position(), since)
                                .toString(),
                        count(sight, from))));
        UUID after = from.id();
        for (Group group : groups(from)) {
            write(sight, group, after, out);
            after = LOWEST;
        }
        line(out, text(new SnapshotEnd(true)));
    }

    /// What of the site is sent.
    private record View(Sight of, @Nullable LocalDate since) {}

    private void write(View sight, Group group, UUID after, OutputStream out) throws IOException {
        UUID last = after;
        while (true) {
            List<StoredEntry> page = page(sight, group, last);
            database.force();
            for (StoredEntry row : page) {
                line(out, sight.of().line(row));
            }
            if (page.size() < pageRows) {
                return;
            }
            last = page.getLast().id();
        }
    }

    private record Group(int stage, String kind) {}

    /// Stages in order, in each the kinds by name, from a place on.
    private List<Group> groups(Place from) {
        List<String> kinds = store.json().vocabulary().entries().stream()
                .map(EntryKind::name)
                .sorted()
                .toList();
        return IntStream.rangeClosed(from.stage, Stages.REST)
                .boxed()
                .flatMap(stage -> kinds.stream()
                        .filter(kind -> stage > from.stage || kind.compareTo(from.kind) >= 0)
                        .map(kind -> new Group(stage, kind)))
                .toList();
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private String text(Object message) {
        try {
            return store.json().mapper().writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// For a progress bar. With those that are gone, which are few: leaving them out means reading every row.
    private long count(View sight, Place from) {
        long all = 0;
        UUID after = from.id();
        for (Group group : groups(from)) {
            UUID last = after;
            all += database.read(handle -> bound(
                            handle.createQuery("SELECT COUNT(*) FROM entry WHERE " + place(sight)), sight, group, last)
                    .mapTo(Long.class)
                    .one());
            after = LOWEST;
        }
        return all - passed(sight, from);
    }

    /// How many of those a bounded reader is not sent. By an index of their own, of which they are all.
    private long passed(View sight, Place from) {
        if (sight.since() == null) {
            return 0;
        }
        boolean begun = from.stage() == Stages.REST;
        return database.read(handle -> {
            Query query = bound(
                    handle.createQuery("SELECT COUNT(*) FROM entry WHERE site = :site AND settled < :since"
                            + scopes(sight)
                            + (begun ? " AND (kind > :kind OR (kind = :kind AND id > :id))" : "")),
                    sight);
            query.bind("site", site.id());
            if (begun) {
                query.bind("kind", from.kind()).bind("id", from.id());
            }
            return query.mapTo(Long.class).one();
        });
    }

    /// Ordered as the index is, all its columns: H2 reads and sorts everything for each page otherwise.
    private List<StoredEntry> page(View sight, Group group, UUID after) {
        return database.read(handle -> bound(
                        handle.createQuery("SELECT kind, id, version, scope, stage, body FROM entry WHERE "
                                + rows(sight) + " ORDER BY site, stage, kind, id LIMIT :rows"),
                        sight,
                        group,
                        after)
                .bind("rows", pageRows)
                .map((row, context) -> StoredEntry.of(row))
                .list());
    }

    private static String rows(View sight) {
        return place(sight) + " AND body IS NOT NULL"
                + (sight.since() == null ? "" : " AND (settled IS NULL OR settled >= :since)");
    }

    private static String place(View sight) {
        return "site = :site AND stage = :stage AND kind = :kind AND id > :id" + scopes(sight);
    }

    private static String scopes(View sight) {
        return sight.of().everything() ? "" : " AND scope IN (<scopes>)";
    }

    private Query bound(Query query, View sight, Group group, UUID after) {
        query.bind("site", site.id())
                .bind("stage", group.stage())
                .bind("kind", group.kind())
                .bind("id", after);
        return bound(query, sight);
    }

    private static Query bound(Query query, View sight) {
        if (sight.since() != null) {
            query.bind("since", Horizon.start(sight.since()));
        }
        return sight.of().everything()
                ? query
                : query.bindList("scopes", new ArrayList<>(sight.of().scopes()));
    }
}
