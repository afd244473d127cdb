/// Agencies' own systems: cases are handed over to them by Open311 (GeoReport v2) and followed there.
@NullMarked
package org.frontdoor.central.agencies;

import org.jspecify.annotations.NullMarked;
