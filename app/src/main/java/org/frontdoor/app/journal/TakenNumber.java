package org.frontdoor.app.journal;

/// A serial taken from a block. Serials are taken in ascending order, so this one and all below it are used up.
///
/// @param blockId the lease it came from
/// @param serial  the serial
public record TakenNumber(String blockId, long serial) {}
