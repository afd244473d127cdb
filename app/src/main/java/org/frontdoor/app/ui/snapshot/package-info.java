/// Pictures of the screen as files, for tests and the guided tour.
@NullMarked
package org.frontdoor.app.ui.snapshot;

import org.jspecify.annotations.NullMarked;
