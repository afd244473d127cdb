@NullMarked
package org.frontdoor.app.disk;

import org.jspecify.annotations.NullMarked;
