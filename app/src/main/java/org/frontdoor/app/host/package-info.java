/// The one door from this program to central's own code: a central that runs inside it, and city packs.
@NullMarked
package org.frontdoor.app.host;

import org.jspecify.annotations.NullMarked;
