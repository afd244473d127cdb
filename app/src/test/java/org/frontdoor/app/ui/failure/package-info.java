@NullMarked
package org.frontdoor.app.ui.failure;

import org.jspecify.annotations.NullMarked;
