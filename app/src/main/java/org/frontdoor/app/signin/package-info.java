/// Who is at the desk: the first screen, from starting up to the first room.
@NullMarked
package org.frontdoor.app.signin;

import org.jspecify.annotations.NullMarked;
