package org.frontdoor.model.command;

import java.util.UUID;

/// What an accepted command does to one entry.
public sealed interface Change {
    EntryKind<?> kind();

    UUID id();

    /// The entry is now this.
    record Put<T extends Entry>(EntryKind<T> kind, T entry) implements Change {
        @Override
        public UUID id() {
            return entry.id();
        }
    }

    /// The entry is no more.
    record Remove(EntryKind<?> kind, UUID id) implements Change {}
}
