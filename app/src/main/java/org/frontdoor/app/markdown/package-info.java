/// The Markdown in which articles are written, as a tree and as plain words, for search, screen and import alike.
@NullMarked
package org.frontdoor.app.markdown;

import org.jspecify.annotations.NullMarked;
