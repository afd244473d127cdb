/// Native packages of the desktop.
@NullMarked
package org.frontdoor.installer;

import org.jspecify.annotations.NullMarked;
