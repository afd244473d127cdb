package org.frontdoor.app.search;

import java.util.List;

/// The articles that were found for some words, best first.
///
/// @param says whether one of them says what was asked, and they are not merely the nearest of those there are
public record FoundArticles(List<Found.ArticleMatch> matches, boolean says) {
    public static final FoundArticles NOTHING = new FoundArticles(List.of(), false);

    public FoundArticles {
        matches = List.copyOf(matches);
    }
}
