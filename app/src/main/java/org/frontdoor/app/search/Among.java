package org.frontdoor.app.search;

import java.util.Set;

/// What alone is wanted of all that could be found.
///
/// @param positions in the index's list of its type
/// @param all whether all of it is told, also what else would be too far off
record Among(Set<Integer> positions, boolean all) {}
