package org.frontdoor.app.torture.processes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.frontdoor.model.cases.Case;

/// What a desktop has once it came to rest.
///
/// @param desk its number
/// @param waiting commands that its person is asked about, or that wait behind such a one
/// @param cases as it shows them, those left out on which its own work still lies
/// @param versions of all cases
record Holdings(int desk, Set<UUID> waiting, Map<UUID, Case> cases, Map<UUID, Long> versions) {

    static Holdings empty(int desk) {
        return new Holdings(desk, new HashSet<>(), new HashMap<>(), new HashMap<>());
    }
}
