/// What free text says before anybody has classified it: danger that belongs to 9-1-1, needs that belong to
/// 2-1-1, and data that must not be written down here.
@NullMarked
package org.frontdoor.model.words;

import org.jspecify.annotations.NullMarked;
