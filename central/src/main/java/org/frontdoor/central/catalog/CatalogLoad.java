package org.frontdoor.central.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryEdit;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.jdbi.v3.core.Handle;

/// Loads a pack's records as a whole, in one transaction. Loading the same again changes nothing.
public final class CatalogLoad {
    private final Database database;
    private final Site site;
    private final EntryStore store;
    private final ReferenceCache references;
    private final Predicate<Entry> kept;
    private final Runnable onCommit;

    /// @param kept records that people look after here: a load neither changes nor removes them
    public CatalogLoad(
            Database database,
            Site site,
            EntryStore store,
            ReferenceCache references,
            Predicate<Entry> kept,
            Runnable onCommit) {
        this.kept = kept;
        this.database = database;
        this.site = site;
        this.store = store;
        this.references = references;
        this.onCommit = onCommit;
    }

    /// What a load did.
    /// @param removed of the kinds that the pack brings, those that it does not bring any more
    /// @param kept those that would have been changed or removed, had people not looked after them here
    public record Counts(int created, int changed, int unchanged, int removed, int kept) {
        public Counts plus(Counts more) {
            return new Counts(
                    created + more.created,
                    changed + more.changed,
                    unchanged + more.unchanged,
                    removed + more.removed,
                    kept + more.kept);
        }
    }

    /// Loads records.
    /// @param whole which records of their kinds are removed where they are not among them
    public Counts load(List<? extends Entry> entries, Predicate<Entry> whole) {
        return load(entries, Set.of(), whole);
    }

    /// Loads records.
    /// @param kinds those that may have no record any more
    /// @param whole which records of their kinds are removed where they are not among them
    public Counts load(List<? extends Entry> entries, Set<EntryKind<?>> kinds, Predicate<Entry> whole) {
        Map<EntryKind<?>, List<Entry>> byKind = entries.stream()
                .collect(
                        Collectors.groupingBy(entry -> store.json().vocabulary().kindOf(entry)));
        kinds.forEach(kind -> byKind.putIfAbsent(kind, List.of()));
        Counts counts = database.write(handle -> {
            Counts sum = new Counts(0, 0, 0, 0, 0);
            for (Map.Entry<EntryKind<?>, List<Entry>> kind : byKind.entrySet()) {
                sum = sum.plus(load(handle, kind.getKey(), kind.getValue(), whole));
            }
            return sum;
        });
        references.forget();
        onCommit.run();
        database.force();
        return counts;
    }

    private <T extends Entry> Counts load(
            Handle handle, EntryKind<T> kind, List<Entry> entries, Predicate<Entry> whole) {
        Map<UUID, StoredEntry> before = stored(handle, kind);
        List<EntryEdit> edits = new ArrayList<>();
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        int stayed = 0;
        for (Entry entry : entries) {
            T typed = kind.type().cast(entry);
            Change put = new Change.Put<>(kind, typed);
            StoredEntry old = before.remove(entry.id());
            if (old == null) {
                edits.add(store.edit(put, null));
                created++;
            } else if (store.read(kind, old).filter(entry::equals).isPresent()) {
                unchanged++;
            } else if (store.read(kind, old).filter(kept).isPresent()) {
                stayed++;
            } else {
                edits.add(store.edit(put, old));
                changed++;
            }
        }
        int removed = 0;
        for (StoredEntry gone : before.values()) {
            Optional<T> record = gone.body() == null ? Optional.empty() : store.read(kind, gone);
            if (record.filter(whole).isPresent()) {
                if (record.filter(kept).isPresent()) {
                    stayed++;
                    continue;
                }
                edits.add(store.edit(new Change.Remove(kind, gone.id()), gone));
                removed++;
            }
        }
        store.write(handle, site, edits, null);
        return new Counts(created, changed, unchanged, removed, stayed);
    }

    private Map<UUID, StoredEntry> stored(Handle handle, EntryKind<?> kind) {
        Map<UUID, StoredEntry> rows = new HashMap<>();
        handle.createQuery("SELECT kind, id, version, scope, stage, body FROM entry"
                        + " WHERE site = :site AND kind = :kind FOR UPDATE")
                .bind("site", site.id())
                .bind("kind", kind.name())
                .map((row, context) -> StoredEntry.of(row))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }
}
