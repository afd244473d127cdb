package org.frontdoor.model.command;

import java.util.Optional;
import java.util.UUID;

/// What a rule may read: the entries as they stand (at central the truth, on a desktop the truth plus unsent work).
@FunctionalInterface
public interface Entries {
    <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id);
}
