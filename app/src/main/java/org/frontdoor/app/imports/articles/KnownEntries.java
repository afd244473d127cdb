package org.frontdoor.app.imports.articles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;

/// What central has of that which the articles touch, and what the import has decided so far over it.
public final class KnownEntries implements Entries {
    private final Map<EntryRef, Entry> entries = new HashMap<>();

    public void add(EntryKind<?> kind, Entry entry) {
        entries.put(EntryRef.to(kind, entry.id()), entry);
    }

    @Override
    public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
        return Optional.ofNullable(entries.get(EntryRef.to(kind, id))).map(kind.type()::cast);
    }

    void carryOut(Decision.Accepted accepted) {
        for (Change change : accepted.changes()) {
            switch (change) {
                case Change.Put<?> put -> entries.put(EntryRef.to(put.kind(), put.id()), put.entry());
                case Change.Remove remove -> entries.remove(EntryRef.to(remove.kind(), remove.id()));
            }
        }
    }
}
