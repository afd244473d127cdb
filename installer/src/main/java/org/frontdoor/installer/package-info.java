/// Native packages of the desktop: a runtime of its own, an application image, a package for Debian and Ubuntu.
@NullMarked
package org.frontdoor.installer;

import org.jspecify.annotations.NullMarked;
