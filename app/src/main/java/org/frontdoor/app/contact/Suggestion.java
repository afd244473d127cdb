package org.frontdoor.app.contact;

import org.frontdoor.app.search.Found;

/// One row of what answers the caller's words.
public sealed interface Suggestion {
    record OfService(Found.ServiceMatch match) implements Suggestion {}

    record OfArticle(Found.ArticleMatch match) implements Suggestion {}
}
