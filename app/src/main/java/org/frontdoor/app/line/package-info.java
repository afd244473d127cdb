/// How the line to central is: the pill in the bar, and the panel that it opens.
@NullMarked
package org.frontdoor.app.line;

import org.jspecify.annotations.NullMarked;
