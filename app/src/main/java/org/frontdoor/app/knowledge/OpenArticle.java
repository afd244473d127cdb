package org.frontdoor.app.knowledge;

import java.util.List;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleReport;

/// An article with what belongs to it.
///
/// @param agency the name of the agency that keeps it true
/// @param services it speaks of
/// @param languages in which it can be had
/// @param reports that somebody made about it, newest first
record OpenArticle(
        Article article, String agency, List<Service> services, List<String> languages, List<ArticleReport> reports) {
    OpenArticle {
        services = List.copyOf(services);
        languages = List.copyOf(languages);
        reports = List.copyOf(reports);
    }
}
