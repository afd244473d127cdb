/// Reads knowledge articles of other systems: Markdown, HTML pages, and the JSON of Honolulu's answers and GOV.UK.
@NullMarked
package org.frontdoor.app.imports.articles;

import org.jspecify.annotations.NullMarked;
