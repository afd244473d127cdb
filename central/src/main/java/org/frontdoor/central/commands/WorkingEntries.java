package org.frontdoor.central.commands;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.central.store.EntryEdit;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.ReferenceCache;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.StoredEntry;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.Outcome.EntryVersion;
import org.jdbi.v3.core.Handle;

/// The entries of one transaction: what its rules read, and what the commands decided so far made of them.
final class WorkingEntries implements Entries {
    private final Handle handle;
    private final Site site;
    private final EntryStore store;
    private final ReferenceCache references;
    private final LastWord lastWord;
    private final Sequencer sequencer;
    private final Set<EntryRef> locked = new HashSet<>();
    private final Map<EntryRef, Optional<StoredEntry>> rows = new HashMap<>();
    private final Map<EntryRef, EntryEdit> edits = new LinkedHashMap<>();

    WorkingEntries(
            Handle handle,
            Site site,
            EntryStore store,
            ReferenceCache references,
            LastWord lastWord,
            Sequencer sequencer) {
        this.handle = handle;
        this.site = site;
        this.store = store;
        this.references = references;
        this.lastWord = lastWord;
        this.sequencer = sequencer;
    }

    /// Reads entries that nobody else changes from now on.
    void lock(Collection<EntryRef> subjects) {
        locked.addAll(subjects);
        Map<EntryRef, StoredEntry> found = store.find(handle, site, subjects, true);
        subjects.forEach(subject -> rows.put(subject, Optional.ofNullable(found.get(subject))));
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        EntryRef ref = EntryRef.to(kind, id);
        if (references.keeps(kind.name()) && !locked.contains(ref) && !edits.containsKey(ref)) {
            return references.find(handle, kind, id);
        }
        return row(ref).flatMap(row -> store.read(kind, row));
    }

    /// The row behind an entry, read once.
    Optional<StoredEntry> row(EntryRef ref) {
        return rows.computeIfAbsent(ref, missing -> store.find(handle, site, ref.kind(), ref.id(), false));
    }

    boolean has(EntryRef ref) {
        return row(ref).map(row -> row.body() != null).orElse(false);
    }

    /// Lets a command's changes hold, all or none.
    /// @throws EntryStore.TooLong when an entry does not fit; then nothing has changed
    /// @throws NotNow when central cannot do its part; then nothing has changed
    List<EntryVersion> apply(List<Change> changes) {
        Map<EntryRef, EntryEdit> made = new LinkedHashMap<>();
        List<EntryVersion> versions = changes.stream()
                .map(change -> {
                    EntryRef ref = EntryRef.to(change.kind(), change.id());
                    EntryEdit earlier = made.get(ref);
                    EntryEdit edit = store.edit(
                            lastWord.over(handle, change), earlier == null ? row(ref).orElse(null) : earlier.row());
                    made.merge(ref, edit, EntryEdit::then);
                    return new EntryVersion(ref.kind(), ref.id(), edit.row().version());
                })
                .toList();
        made.forEach((ref, edit) -> {
            edits.merge(ref, edit, EntryEdit::then);
            rows.put(ref, Optional.of(edit.row()));
        });
        return versions;
    }

    /// Writes what came of it all.
    /// @return kinds of what was written
    Set<String> write() {
        if (!edits.isEmpty()) {
            store.write(handle, site, edits.values(), sequencer.take(handle));
        }
        Set<String> kinds = new HashSet<>();
        edits.keySet().forEach(ref -> kinds.add(ref.kind()));
        return kinds;
    }
}
