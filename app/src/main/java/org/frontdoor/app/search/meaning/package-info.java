/// What words mean, as directions in space: two texts that say the same in other words lie close together.
@NullMarked
package org.frontdoor.app.search.meaning;

import org.jspecify.annotations.NullMarked;
