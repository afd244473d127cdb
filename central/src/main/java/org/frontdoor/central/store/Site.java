package org.frontdoor.central.store;

import java.util.UUID;

/// One program's data, apart from every other's: production, or a classroom.
///
/// @param id the key of its rows
/// @param classroom its case numbers look different, and nothing in it is real
/// @param central the identity of this central, whatever its address
public record Site(int id, String name, boolean classroom, UUID central) {}
