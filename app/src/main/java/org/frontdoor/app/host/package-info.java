/// The one room of the desktop that touches central itself: its packs, and the central inside the program.
@NullMarked
package org.frontdoor.app.host;

import org.jspecify.annotations.NullMarked;
