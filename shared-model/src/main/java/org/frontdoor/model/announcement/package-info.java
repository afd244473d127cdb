/// What the program or an agency lets its people know for a while, and who has read it.
@NullMarked
package org.frontdoor.model.announcement;

import org.jspecify.annotations.NullMarked;
