/// How far away something is, as people say it.
@NullMarked
package org.frontdoor.app.ui.distance;

import org.jspecify.annotations.NullMarked;
