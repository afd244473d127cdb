/// The cases on this computer: all of them in memory for lists and look-ups, the list room, and one case in full.
@NullMarked
package org.frontdoor.app.cases;

import org.jspecify.annotations.NullMarked;
