@NullMarked
package org.frontdoor.app.ui.snapshot;

import org.jspecify.annotations.NullMarked;
