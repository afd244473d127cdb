package org.frontdoor.central.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.model.knowledge.Article;

/// All articles of a pack, held against each other and against the rest of it.
final class ArticleShelf {
    private final List<ArticlePage> pages;
    private final Set<String> unread;

    /// @param unread names of articles whose files could not be read: links to them may be right
    ArticleShelf(List<ArticlePage> pages, Set<String> unread) {
        this.pages = pages;
        this.unread = unread;
    }

    List<Article> articles() {
        return pages.stream().map(ArticlePage::article).toList();
    }

    /// Tells of unknown services, agencies, owners, languages and links, of doubles, and of reviews that are overdue.
    ///
    /// @param owners sign-in names, or none where the pack has no accounts
    void check(Known services, Known agencies, Set<String> owners, List<String> languages, LocalDate today) {
        Set<String> seen = new HashSet<>();
        for (ArticlePage page : pages) {
            Article article = page.article();
            YamlMap front = page.front();
            if (!seen.add(article.slug() + "/" + article.language())) {
                front.error("id", "article \"" + article.slug() + "\" twice in " + article.language());
            }
            for (YamlMap.Line service : front.lines("services")) {
                if (services.lacks(service.text())) {
                    front.errorAt(service.line(), "unknown service \"" + service.text() + "\"");
                }
            }
            if (!article.agency().isEmpty() && agencies.lacks(article.agency())) {
                front.error("agency", "unknown agency \"" + article.agency() + "\"");
            }
            if (!owners.isEmpty() && !owners.contains(article.owner())) {
                front.warning("owner", "\"" + article.owner() + "\" is not among the accounts");
            }
            if (!article.language().isEmpty() && !languages.contains(article.language())) {
                front.error("language", "\"" + article.language() + "\" is not a language of the program");
            }
            if (article.reviewBy() != null && article.reviewBy().isBefore(today)) {
                front.warning("review_by", "review was due on " + article.reviewBy());
            }
        }
        checkLinks();
        checkTranslations(languages);
    }

    private void checkLinks() {
        Set<String> slugs = pages.stream().map(page -> page.article().slug()).collect(Collectors.toSet());
        for (ArticlePage page : pages) {
            for (ArticlePage.Link link : page.links()) {
                if (!slugs.contains(link.slug()) && !unread.contains(link.slug())) {
                    page.page().error(link.line(), "links to an unknown article \"" + link.slug() + "\"");
                }
            }
        }
    }

    private void checkTranslations(List<String> languages) {
        String first = languages.getFirst();
        var inFirst = new HashSet<String>();
        var others = new ArrayList<ArticlePage>();
        for (ArticlePage page : pages) {
            if (page.article().language().equals(first)) {
                inFirst.add(page.article().slug());
            } else {
                others.add(page);
            }
        }
        for (ArticlePage page : others) {
            String slug = page.article().slug();
            if (!inFirst.contains(slug) && !unread.contains(slug)) {
                page.front().warning("id", "there is no \"" + slug + "\" in " + first);
            }
        }
    }
}
