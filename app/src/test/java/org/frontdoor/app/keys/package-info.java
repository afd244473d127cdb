@NullMarked
package org.frontdoor.app.keys;

import org.jspecify.annotations.NullMarked;
