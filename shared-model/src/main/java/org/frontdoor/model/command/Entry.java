package org.frontdoor.model.command;

import java.util.UUID;

/// Something a program keeps: an immutable record with an identity (a UUIDv7, or for catalog data a name-based
/// UUID from its code, so that loading a pack twice changes nothing).
public interface Entry {
    UUID id();
}
