package org.frontdoor.app.search;

import java.util.List;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// What was found for some words, best first.
///
/// @param says whether one of the best says what was asked, and is not merely the nearest there is
public record Found(List<ServiceMatch> services, List<ArticleMatch> articles, boolean says) {
    public static final Found NOTHING = new Found(List.of(), List.of(), false);

    public Found {
        services = List.copyOf(services);
        articles = List.copyOf(articles);
    }

    public boolean isEmpty() {
        return services.isEmpty() && articles.isEmpty();
    }

    /// A service that answers to the words.
    public record ServiceMatch(Service service, float score, Why why) {}

    /// An article that answers the words.
    /// @param snippet the passage that says most about them
    public record ArticleMatch(Article article, float score, Marked title, Marked snippet, Why why) {}
}
