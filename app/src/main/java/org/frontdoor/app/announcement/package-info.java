/// What people must know for a while: written by leads and agencies, read by everyone it is for.
@NullMarked
package org.frontdoor.app.announcement;

import org.jspecify.annotations.NullMarked;
