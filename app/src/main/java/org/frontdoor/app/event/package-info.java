/// Many people call about one thing: where that shows, who says so, and what everybody then has before them.
@NullMarked
package org.frontdoor.app.event;

import org.jspecify.annotations.NullMarked;
