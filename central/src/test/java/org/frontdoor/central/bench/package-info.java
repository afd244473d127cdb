/// How fast central is; run by hand, never as a test.
@NullMarked
package org.frontdoor.central.bench;

import org.jspecify.annotations.NullMarked;
