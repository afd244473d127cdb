/// What agents picked for which words: by it the search learns what callers of this city mean.
@NullMarked
package org.frontdoor.model.picks;

import org.jspecify.annotations.NullMarked;
