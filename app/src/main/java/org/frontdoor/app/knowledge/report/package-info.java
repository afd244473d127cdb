/// Reports that an article is wrong: those a liaison has to answer, and what became of one's own.
@NullMarked
package org.frontdoor.app.knowledge.report;

import org.jspecify.annotations.NullMarked;
