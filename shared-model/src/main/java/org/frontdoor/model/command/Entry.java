package org.frontdoor.model.command;

import java.util.List;
import java.util.UUID;

/// Something a program keeps: an immutable record with an identity (a UUIDv7, or for catalog data a name-based
/// UUID from its code, so that loading a pack twice changes nothing).
public interface Entry {
    UUID id();

    /// What was done to it, oldest first, one line a deed and the same for everyone who may see it; empty for what has
    /// no such record. By it a desktop knows its own unsent work again in what it pulls.
    default List<?> story() {
        return List.of();
    }
}
