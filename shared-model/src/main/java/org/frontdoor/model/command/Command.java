package org.frontdoor.model.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// What a person wants changed, named by intent and immutable from the moment it is decided.
/// It never carries a whole record's image, only what the person changed and what they saw before (`from`, `to`),
/// so that the rule itself can tell a merge from a conflict.
public interface Command {
    /// The entry whose story this continues. Commands with one subject keep their order, everywhere.
    @JsonIgnore
    EntryRef subject();

    /// Entries that must be there before this can be decided, when other commands may still be creating them.
    @JsonIgnore
    default List<EntryRef> needs() {
        return List.of();
    }
}
