/// Central asked by those who mean no good, or know no better: through real HTTP, with whatever comes to a generator's
/// mind.
@org.jspecify.annotations.NullMarked
package org.frontdoor.central.fuzz;
