/// Work away from the JavaFX thread, and the one way back to it.
@NullMarked
package org.frontdoor.app.ui.tasks;

import org.jspecify.annotations.NullMarked;
