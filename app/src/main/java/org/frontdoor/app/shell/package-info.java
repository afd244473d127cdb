/// The window around the rooms: bar, rail, command box, toasts and keys.
@NullMarked
package org.frontdoor.app.shell;

import org.jspecify.annotations.NullMarked;
