package org.frontdoor.app.knowledge;

import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.knowledge.Article;

/// «This is wrong», begun where an article was read out.
///
/// @param callerWords what the caller had said; the liaison is told of it
/// @param caseId the case their question came up with
/// @param back to where it was begun
record Reporting(Article article, String callerWords, Optional<UUID> caseId, Runnable back) {}
