package org.frontdoor.app.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;

/// An article with what belongs to it.
///
/// @param agency the name of the agency that keeps it true
/// @param services it speaks of
/// @param languages in which it can be had
/// @param reports that somebody made about it, newest first
/// @param people what those who come up in it go by, by sign-in name
record OpenArticle(
        Article article,
        String agency,
        List<Service> services,
        List<String> languages,
        List<ArticleReport> reports,
        Map<String, String> people,
        Keeping keeping) {
    OpenArticle {
        services = List.copyOf(services);
        languages = List.copyOf(languages);
        reports = List.copyOf(reports);
        people = Map.copyOf(people);
    }

    String person(String signIn) {
        return people.getOrDefault(signIn, signIn);
    }

    /// How it is kept true.
    ///
    /// @param mine this person is one of those who keep it
    /// @param draft somebody writes its next words
    /// @param versions how many versions of it are kept
    /// @param behind the article that it was translated from says something newer
    /// @param inForce whether it holds today, and was not taken out of use
    /// @param untranslated languages of the program in which it is missing, for an article of the first one
    record Keeping(
            boolean mine,
            Optional<ArticleDraft> draft,
            int versions,
            boolean behind,
            boolean inForce,
            List<String> untranslated) {
        Keeping {
            untranslated = List.copyOf(untranslated);
        }
    }
}
