package org.frontdoor.central.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.WireJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Reads and writes entries of any kind. Each write leaves change rows, without a position, for everyone who saw the
/// entry before and everyone who sees it now.
public final class EntryStore {
    /// The longest body of one entry, in characters: what both databases take in one column.
    public static final int LONGEST_BODY = 1_000_000;

    private final WireJson json;
    private final Stages stages;
    private final List<Projection> projections;
    private final InstantSource clock;

    public EntryStore(WireJson json, Stages stages, List<Projection> projections, InstantSource clock) {
        this.json = json;
        this.stages = stages;
        this.projections = List.copyOf(projections);
        this.clock = clock;
    }

    public WireJson json() {
        return json;
    }

    /// One entry, also one that is no more.
    /// @param lock nobody else changes it until the transaction ends
    public Optional<StoredEntry> find(Handle handle, Site site, String kind, UUID id, boolean lock) {
        return handle.createQuery("SELECT version, scope, stage, body FROM entry"
                        + " WHERE site = :site AND kind = :kind AND id = :id" + (lock ? " FOR UPDATE" : ""))
                .bind("site", site.id())
                .bind("kind", kind)
                .bind("id", id)
                .map((row, context) -> new StoredEntry(
                        kind,
                        id,
                        row.getLong("version"),
                        row.getString("scope"),
                        row.getInt("stage"),
                        row.getString("body")))
                .findOne();
    }

    /// The entry in a stored row, unless it is no more.
    public <T extends Entry> Optional<T> read(EntryKind<T> kind, StoredEntry stored) {
        if (stored.body() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.mapper().readValue(stored.body(), kind.type()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable " + kind.name() + " " + stored.id(), e);
        }
    }

    /// Entries by their names, also those that are no more.
    /// @param lock nobody else changes them until the transaction ends
    public Map<EntryRef, StoredEntry> find(Handle handle, Site site, Collection<EntryRef> refs, boolean lock) {
        Map<EntryRef, StoredEntry> found = new HashMap<>();
        // In one order everywhere, so that two who lock several do not wait for each other.
        List<EntryRef> ordered = refs.stream()
                .distinct()
                .sorted(Comparator.comparing(EntryRef::kind).thenComparing(EntryRef::id))
                .toList();
        for (List<EntryRef> part : KeyList.parts(ordered)) {
            Query query = handle.createQuery("SELECT kind, id, version, scope, stage, body FROM entry"
                    + " WHERE (site, kind, id) IN " + KeyList.marks(part.size(), 3)
                    + (lock ? " ORDER BY kind, id FOR UPDATE" : ""));
            for (int i = 0; i < part.size(); i++) {
                query.bind(3 * i, site.id())
                        .bind(3 * i + 1, part.get(i).kind())
                        .bind(3 * i + 2, part.get(i).id());
            }
            query.map((row, context) -> StoredEntry.of(row))
                    .forEach(row -> found.put(new EntryRef(row.kind(), row.id()), row));
        }
        return found;
    }

    /// What a change makes of an entry.
    /// @param before as the same transaction read or made it, or `null` when there is none
    /// @throws TooLong when the entry does not fit
    public EntryEdit edit(Change change, @Nullable StoredEntry before) {
        StoredEntry row = row(change, before);
        Set<String> scopes = before == null || before.scope().equals(row.scope())
                ? Set.of(row.scope())
                : Set.of(before.scope(), row.scope());
        return new EntryEdit(change, row, before, scopes);
    }

    private StoredEntry row(Change change, @Nullable StoredEntry before) {
        long version = before == null ? 1 : before.version() + 1;
        return switch (change) {
            case Change.Put<?> put ->
                new StoredEntry(
                        put.kind().name(),
                        put.id(),
                        version,
                        put.kind().scopeOf(put.entry()).code(),
                        stages.of(put.kind(), put.entry()),
                        text(put.entry()));
            case Change.Remove remove ->
                new StoredEntry(
                        remove.kind().name(),
                        remove.id(),
                        version,
                        before == null ? "" : before.scope(),
                        before == null ? Stages.REST : before.stage(),
                        null);
        };
    }

    /// Writes what a transaction made of its entries, one edit for each, in few round trips.
    /// @param position of the changes, or `null` when they wait for the sequencer
    /// @throws Database.TryAgain when another transaction was faster
    public void write(Handle handle, Site site, Collection<EntryEdit> edits, @Nullable Long position) {
        if (edits.isEmpty()) {
            return;
        }
        insert(
                handle,
                site,
                edits.stream().filter(edit -> edit.before() == null).toList());
        update(
                handle,
                site,
                edits.stream().filter(edit -> edit.before() != null).toList());
        note(handle, site, edits, position);
        List<Projection.Applied> applied = edits.stream()
                .map(edit -> new Projection.Applied(
                        edit.change(),
                        edit.row().scope(),
                        edit.row().version(),
                        edit.before() == null || edit.before().body() == null,
                        edit.scopes()))
                .toList();
        projections.forEach(projection -> projection.apply(handle, site, applied));
    }

    /// Writes many entries that were not there before.
    public void writeNew(Handle handle, Site site, List<? extends Change> changes) {
        write(handle, site, changes.stream().map(change -> edit(change, null)).toList(), null);
    }

    /// What a projection says of a failed write.
    public Optional<Problem> guard(JdbiException failure) {
        return projections.stream()
                .flatMap(projection -> projection.guard(failure).stream())
                .findFirst();
    }

    private String text(Entry entry) {
        try {
            String body = json.mapper().writeValueAsString(entry);
            if (body.length() > LONGEST_BODY) {
                throw new TooLong();
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unwritable " + entry.getClass(), e);
        }
    }

    private void insert(Handle handle, Site site, List<EntryEdit> edits) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO entry (site, kind, id, version, scope, stage, settled, body)"
                        + " VALUES (:site, :kind, :id, :version, :scope, :stage, :settled, :body)");
        edits.forEach(edit -> bind(batch, site, edit).add());
        execute(batch);
    }

    private void update(Handle handle, Site site, List<EntryEdit> edits) {
        PreparedBatch batch = handle.prepareBatch("UPDATE entry SET version = :version, scope = :scope,"
                + " moved = CASE WHEN stage = :stage THEN moved ELSE CAST(:moved AS TIMESTAMP WITH TIME ZONE) END,"
                + " stage = :stage, settled = CAST(:settled AS TIMESTAMP WITH TIME ZONE), body = :body"
                + " WHERE site = :site AND kind = :kind AND id = :id AND version = :before");
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (EntryEdit edit : edits) {
            bind(batch, site, edit)
                    .bind("moved", now)
                    .bind("before", Objects.requireNonNull(edit.before()).version())
                    .add();
        }
        if (Arrays.stream(execute(batch)).anyMatch(updated -> updated == 0)) {
            throw new Database.TryAgain("entry changed meanwhile");
        }
    }

    private PreparedBatch bind(PreparedBatch batch, Site site, EntryEdit edit) {
        StoredEntry row = edit.row();
        Instant settled = edit.change() instanceof Change.Put<?> put ? stages.settled(put.entry()) : null;
        return batch.bind("site", site.id())
                .bind("kind", row.kind())
                .bind("id", row.id())
                .bind("version", row.version())
                .bind("scope", row.scope())
                .bind("stage", row.stage())
                .bind("settled", settled == null ? null : settled.atOffset(ZoneOffset.UTC))
                .bind("body", row.body());
    }

    private static void note(Handle handle, Site site, Collection<EntryEdit> edits, @Nullable Long position) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO change (site, position, kind, id, scope)"
                + " VALUES (:site, :position, :kind, :id, :scope)");
        for (EntryEdit edit : edits) {
            for (String scope : edit.scopes()) {
                batch.bind("site", site.id())
                        .bind("position", position)
                        .bind("kind", edit.row().kind())
                        .bind("id", edit.row().id())
                        .bind("scope", scope)
                        .add();
            }
        }
        execute(batch);
    }

    private static int[] execute(PreparedBatch batch) {
        return batch.size() == 0 ? new int[0] : batch.execute();
    }

    /// An entry is longer than the database takes.
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("entry too long", null, false, false);
        }
    }
}
