/// The service that all desktops sync with.
@NullMarked
package org.frontdoor.central;

import org.jspecify.annotations.NullMarked;
