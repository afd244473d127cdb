package org.frontdoor.model.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Entries in memory, as a central or a desktop holds them for the rules.
public final class StoredEntries implements Entries {

    private final Map<EntryRef, Entry> entries = new HashMap<>();

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        return Optional.ofNullable(entries.get(EntryRef.to(kind, id))).map(kind.type()::cast);
    }

    public <T extends Entry> StoredEntries with(EntryKind<T> kind, T entry) {
        entries.put(EntryRef.to(kind, entry.id()), entry);
        return this;
    }

    public StoredEntries copy() {
        var copy = new StoredEntries();
        copy.entries.putAll(entries);
        return copy;
    }

    /// Carries out what was accepted; what was not changes nothing.
    public Decision apply(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            for (var change : accepted.changes()) {
                var at = EntryRef.to(change.kind(), change.id());
                switch (change) {
                    case Change.Put<?> put -> entries.put(at, put.entry());
                    case Change.Remove remove -> entries.remove(at);
                }
            }
        }
        return decision;
    }
}
