/// Markdown as nodes: headings, lists and tables of an article, without a web engine.
@NullMarked
package org.frontdoor.app.ui.markdown;

import org.jspecify.annotations.NullMarked;
