package org.frontdoor.app.sync;

import java.util.Set;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;

/// Entries that are new, different or gone. Read them again to see which.
///
/// @param entries which ones; empty when `everything`
/// @param everything so much changed (a first sync, a rebuilt cache) that rooms read all of theirs again
public record Changes(Set<EntryRef> entries, boolean everything) {
    public Changes {
        entries = Set.copyOf(entries);
    }

    public static Changes to(Set<EntryRef> entries) {
        return new Changes(entries, false);
    }

    public static Changes ofEverything() {
        return new Changes(Set.of(), true);
    }

    /// Whether any entry of this kind may have changed.
    public <T extends Entry> boolean touch(EntryKind<T> kind) {
        return everything || entries.stream().anyMatch(entry -> entry.kind().equals(kind.name()));
    }
}
