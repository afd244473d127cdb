/// The 311 program itself: its names, hours, channels and words.
@NullMarked
package org.frontdoor.model.program;

import org.jspecify.annotations.NullMarked;
