/// Writing articles: drafts, their review, what changed from one version to the next, and hints while one writes.
@NullMarked
package org.frontdoor.app.knowledge.write;

import org.jspecify.annotations.NullMarked;
