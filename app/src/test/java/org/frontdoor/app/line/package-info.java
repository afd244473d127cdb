@NullMarked
package org.frontdoor.app.line;

import org.jspecify.annotations.NullMarked;
