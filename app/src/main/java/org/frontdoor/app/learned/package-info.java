/// What the search learns from the work that is done with it: what agents picked, and what earlier cases were.
@NullMarked
package org.frontdoor.app.learned;

import org.jspecify.annotations.NullMarked;
