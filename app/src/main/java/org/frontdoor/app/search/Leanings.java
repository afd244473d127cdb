package org.frontdoor.app.search;

import java.util.Map;
import java.util.function.Function;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// Where one question's terms led before, and what is chosen already.
///
/// @param services by code, how far agents picked them
/// @param articles by slug, how far agents picked them
/// @param cases by service code, how far earlier cases are of it
/// @param chosen code of the service that is chosen already, or empty
record Leanings(Map<String, Float> services, Map<String, Float> articles, Map<String, Float> cases, String chosen) {
    static final Leanings NONE = new Leanings(Map.of(), Map.of(), Map.of(), "");

    boolean isEmpty() {
        return services.isEmpty() && articles.isEmpty() && cases.isEmpty() && chosen.isEmpty();
    }

    Lift of(Service service) {
        return new Lift(of(services, service.code()), of(cases, service.code()), false);
    }

    Lift of(Article article) {
        return new Lift(of(articles, article.slug()), 0, article.services().contains(chosen));
    }

    private static float of(Map<String, Float> leaning, String answer) {
        return leaning.getOrDefault(answer, 0f);
    }

    /// What agents and earlier cases have taught so far.
    record Learned(TermShares services, TermShares articles, TermShares cases) {
        static final Learned NOTHING = new Learned(TermShares.NONE, TermShares.NONE, TermShares.NONE);

        Learned picked(TermShares byService, TermShares byArticle) {
            return new Learned(byService, byArticle, cases);
        }

        Learned pastCases(TermShares byService) {
            return new Learned(services, articles, byService);
        }

        /// @param terms of the question, asked for only where something was learned
        Leanings of(Function<String, Map<String, Float>> terms, String read, String chosen) {
            if (services.byTerm().isEmpty()
                    && articles.byTerm().isEmpty()
                    && cases.byTerm().isEmpty()) {
                return new Leanings(Map.of(), Map.of(), Map.of(), chosen);
            }
            Map<String, Float> asked = terms.apply(read);
            return new Leanings(services.of(asked), articles.of(asked), cases.of(asked), chosen);
        }
    }
}
