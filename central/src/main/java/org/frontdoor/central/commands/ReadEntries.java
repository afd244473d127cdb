package org.frontdoor.central.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a rule reads inside its transaction: the subject locked, everything else as it stands.
final class ReadEntries implements Entries {
    private final Handle handle;
    private final Site site;
    private final EntryStore store;
    private final ReferenceCache references;
    private final EntryRef subject;
    private final Map<EntryRef, Optional<StoredEntry>> rows = new HashMap<>();

    ReadEntries(Handle handle, Site site, EntryStore store, ReferenceCache references, EntryRef subject) {
        this.handle = handle;
        this.site = site;
        this.store = store;
        this.references = references;
        this.subject = subject;
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        EntryRef ref = EntryRef.to(kind, id);
        if (references.keeps(kind.name()) && !ref.equals(subject)) {
            return references.find(handle, kind, id);
        }
        return row(ref).flatMap(row -> store.read(kind, row));
    }

    /// The row behind an entry, read once.
    Optional<StoredEntry> row(EntryRef ref) {
        return rows.computeIfAbsent(
                ref, missing -> store.find(handle, site, ref.kind(), ref.id(), ref.equals(subject)));
    }

    /// What a command of the same transaction made of it.
    void now(StoredEntry row) {
        rows.put(new EntryRef(row.kind(), row.id()), Optional.of(row));
    }

    @Nullable
    StoredEntry before(EntryRef ref) {
        return row(ref).orElse(null);
    }

    boolean has(EntryRef ref) {
        return row(ref).map(row -> row.body() != null).orElse(false);
    }
}
