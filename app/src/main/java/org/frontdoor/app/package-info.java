/// The desktop and its command line.
@NullMarked
package org.frontdoor.app;

import org.jspecify.annotations.NullMarked;
