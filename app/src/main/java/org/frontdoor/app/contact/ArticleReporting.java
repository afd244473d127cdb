package org.frontdoor.app.contact;

import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.knowledge.Article;

/// Where «this is wrong» goes to from an article that is being read out.
@FunctionalInterface
public interface ArticleReporting {
    /// Asks what is wrong with it.
    ///
    /// @param callerWords what the caller said so far
    /// @param caseId the case that the contact has opened or joined, once it is finished
    void report(Article article, String callerWords, Optional<UUID> caseId);
}
