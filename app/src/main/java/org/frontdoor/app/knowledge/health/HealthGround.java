package org.frontdoor.app.knowledge.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.FailedSearch;

/// What the figures are made of, as far as this person may see it.
///
/// @param articles those that this person looks after, out of use or not
/// @param sees whether contacts and searches reach this person
/// @param agencies names by code
/// @param firstLanguage the one that articles are translated from
record HealthGround(
        List<Article> articles,
        List<ArticleDraft> drafts,
        List<ArticleReport> reports,
        List<FailedSearch> searches,
        List<ContactUse> contacts,
        boolean sees,
        Map<String, String> agencies,
        String firstLanguage,
        Instant now,
        ZoneId zone) {

    String agency(String code) {
        return agencies.getOrDefault(code, code);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    LocalDate today() {
        return day(now);
    }

    /// Articles that are to be found today.
    List<Article> inUse() {
        LocalDate today = today();
        return articles.stream().filter(article -> article.inForce(today)).toList();
    }
}
