@NullMarked
package org.frontdoor.app.cache;

import org.jspecify.annotations.NullMarked;
