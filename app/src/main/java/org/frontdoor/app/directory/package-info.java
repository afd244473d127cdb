/// The directory of what other bodies offer: found by the words of callers, told on a card.
@NullMarked
package org.frontdoor.app.directory;

import org.jspecify.annotations.NullMarked;
