/// What agents read out: articles, and the reports that keep them true.
@NullMarked
package org.frontdoor.model.knowledge;

import org.jspecify.annotations.NullMarked;
