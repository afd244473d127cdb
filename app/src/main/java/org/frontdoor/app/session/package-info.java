/// Who works at this computer: signing in with central or without, and what that opens.
@NullMarked
package org.frontdoor.app.session;

import org.jspecify.annotations.NullMarked;
