/// Open311's GeoReport v2: the catalog and the cases as the public may see them, and requests that come in through it.
@NullMarked
package org.frontdoor.central.open311;

import org.jspecify.annotations.NullMarked;
