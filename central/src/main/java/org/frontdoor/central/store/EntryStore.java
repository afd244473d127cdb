package org.frontdoor.central.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.WireJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
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

    /// Writes one change over what the same transaction read.
    /// @param before as it was read, or `null` when there was none
    /// @throws Database.TryAgain when another transaction was faster
    /// @throws TooLong when the entry does not fit
    public StoredEntry write(Handle handle, Site site, Change change, @Nullable StoredEntry before) {
        Written row = written(change, before);
        if (before == null) {
            insert(handle, site, List.of(row));
        } else {
            update(handle, site, row, before);
        }
        note(handle, site, List.of(row));
        project(handle, site, List.of(row));
        return new StoredEntry(row.kind, row.id, row.version, row.scope, row.stage, row.body);
    }

    /// Writes many entries that were not there before, in few round trips.
    public void writeNew(Handle handle, Site site, List<? extends Change> changes) {
        List<Written> rows =
                changes.stream().map(change -> written(change, null)).toList();
        insert(handle, site, rows);
        note(handle, site, rows);
        project(handle, site, rows);
    }

    /// What a projection says of a failed write.
    public Optional<Problem> guard(JdbiException failure) {
        return projections.stream()
                .flatMap(projection -> projection.guard(failure).stream())
                .findFirst();
    }

    private record Written(
            Change change,
            String kind,
            UUID id,
            long version,
            String scope,
            @Nullable String scopeBefore,
            int stage,
            @Nullable String body) {}

    private Written written(Change change, @Nullable StoredEntry before) {
        long version = before == null ? 1 : before.version() + 1;
        String scopeBefore = before == null ? null : before.scope();
        return switch (change) {
            case Change.Put<?> put -> {
                String body = text(put.entry());
                yield new Written(
                        change,
                        put.kind().name(),
                        put.id(),
                        version,
                        put.kind().scopeOf(put.entry()).code(),
                        scopeBefore,
                        stages.of(put.kind(), put.entry()),
                        body);
            }
            case Change.Remove remove ->
                new Written(
                        change,
                        remove.kind().name(),
                        remove.id(),
                        version,
                        scopeBefore == null ? "" : scopeBefore,
                        scopeBefore,
                        before == null ? Stages.REST : before.stage(),
                        null);
        };
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

    private static void insert(Handle handle, Site site, List<Written> rows) {
        var batch = handle.prepareBatch("INSERT INTO entry (site, kind, id, version, scope, stage, body)"
                + " VALUES (:site, :kind, :id, :version, :scope, :stage, :body)");
        for (Written row : rows) {
            batch.bind("site", site.id())
                    .bind("kind", row.kind)
                    .bind("id", row.id)
                    .bind("version", row.version)
                    .bind("scope", row.scope)
                    .bind("stage", row.stage)
                    .bind("body", row.body)
                    .add();
        }
        batch.execute();
    }

    private void update(Handle handle, Site site, Written row, StoredEntry before) {
        boolean moved = row.stage != before.stage();
        int updated = handle.createUpdate("UPDATE entry SET version = :version, scope = :scope, stage = :stage,"
                        + " body = :body" + (moved ? ", moved = :moved" : "")
                        + " WHERE site = :site AND kind = :kind AND id = :id AND version = :before")
                .bind("site", site.id())
                .bind("kind", row.kind)
                .bind("id", row.id)
                .bind("version", row.version)
                .bind("scope", row.scope)
                .bind("stage", row.stage)
                .bind("body", row.body)
                .bind("before", before.version())
                .bind("moved", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .execute();
        if (updated == 0) {
            throw new Database.TryAgain("entry changed meanwhile");
        }
    }

    private static void note(Handle handle, Site site, List<Written> rows) {
        var batch =
                handle.prepareBatch("INSERT INTO change (site, kind, id, scope) VALUES (:site, :kind, :id, :scope)");
        for (Written row : rows) {
            List<String> scopes = new ArrayList<>(List.of(row.scope));
            if (row.scopeBefore != null && !row.scopeBefore.equals(row.scope)) {
                scopes.add(row.scopeBefore);
            }
            for (String scope : scopes) {
                batch.bind("site", site.id())
                        .bind("kind", row.kind)
                        .bind("id", row.id)
                        .bind("scope", scope)
                        .add();
            }
        }
        batch.execute();
    }

    private void project(Handle handle, Site site, List<Written> rows) {
        List<Projection.Applied> applied = rows.stream()
                .map(row -> new Projection.Applied(row.change, row.scope, row.version == 1))
                .toList();
        projections.forEach(projection -> projection.apply(handle, site, applied));
    }

    /// An entry is longer than the database takes.
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("entry too long", null, false, false);
        }
    }
}
