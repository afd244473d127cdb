/// Takes over cases from other systems, many at a time.
@NullMarked
package org.frontdoor.central.imports;

import org.jspecify.annotations.NullMarked;
