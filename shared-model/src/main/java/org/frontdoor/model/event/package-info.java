/// One thing that many people call about at once: what all of them are told, and the one case it is followed in.
@NullMarked
package org.frontdoor.model.event;

import org.jspecify.annotations.NullMarked;
