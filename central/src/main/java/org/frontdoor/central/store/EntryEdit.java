package org.frontdoor.central.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.frontdoor.model.command.Change;
import org.jspecify.annotations.Nullable;

/// What a transaction makes of one entry, not written yet.
///
/// @param change the last one
/// @param row as it will lie in the database
/// @param before as it lies there, or `null` when there is none
/// @param scopes of all who saw it before, on the way, or see it now
public record EntryEdit(
        Change change, StoredEntry row, @Nullable StoredEntry before, Set<String> scopes) {
    public EntryEdit {
        scopes = Set.copyOf(scopes);
    }

    /// This edit and a later one of the same entry, as one.
    public EntryEdit then(EntryEdit later) {
        Set<String> both = new LinkedHashSet<>(scopes);
        both.addAll(later.scopes);
        return new EntryEdit(later.change, later.row, before, both);
    }
}
