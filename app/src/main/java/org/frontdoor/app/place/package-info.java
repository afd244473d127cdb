/// Where a caller means: addresses as they are said, and the areas a spot lies in. Works from the synced copy alone.
@NullMarked
package org.frontdoor.app.place;

import org.jspecify.annotations.NullMarked;
