package org.frontdoor.app.contact;

import javafx.scene.Node;
import org.frontdoor.model.knowledge.Article;

/// How «this is wrong» is offered where an article is read out.
@FunctionalInterface
public interface ArticleReporting {
    /// A button for an article.
    ///
    /// @param callerWords what the caller said so far
    Node button(Article article, String callerWords);
}
