/// What rooms that show what was found have in common.
@NullMarked
package org.frontdoor.app.ui.found;

import org.jspecify.annotations.NullMarked;
