/// What has not reached the center: how the line is, what is on its way, and what a person must decide.
@NullMarked
package org.frontdoor.app.attention;

import org.jspecify.annotations.NullMarked;
