/// How often search finds what it should: `frontdoor search-eval`.
@NullMarked
package org.frontdoor.app.search.eval;

import org.jspecify.annotations.NullMarked;
