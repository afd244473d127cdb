/// The map: what is around a spot, drawn from the program's own shapes, so that it needs no line.
@NullMarked
package org.frontdoor.app.map;

import org.jspecify.annotations.NullMarked;
