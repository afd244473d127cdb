@NullMarked
package org.frontdoor.app.journal;

import org.jspecify.annotations.NullMarked;
