/// How central speaks to systems that are not its own: one line, with limits, that lets nothing in.
@NullMarked
package org.frontdoor.central.outgoing;

import org.jspecify.annotations.NullMarked;
