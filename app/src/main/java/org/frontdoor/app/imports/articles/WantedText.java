package org.frontdoor.app.imports.articles;

import java.util.List;
import org.frontdoor.model.knowledge.ArticleChange;
import org.frontdoor.model.knowledge.ArticleText;

/// The text that a source wants an article to have.
final class WantedText {
    private WantedText() {}

    /// What the source does not speak of stays as it is here; so do the ends of lines.
    static ArticleText over(SourceArticle source, ArticleText here) {
        ArticleText said = source.text();
        boolean there = !here.equals(ArticleText.NOTHING);
        boolean whole = source.whole() || !there;
        return new ArticleText(
                said.title(),
                whole || !said.keywords().isEmpty() ? said.keywords() : here.keywords(),
                whole ? said.services() : here.services(),
                there && !source.lines().containsKey("agency") ? here.agency() : said.agency(),
                there && !source.lines().containsKey("owner") ? here.owner() : said.owner(),
                whole ? said.readers() : here.readers(),
                whole ? said.effectiveFrom() : here.effectiveFrom(),
                whole ? said.effectiveTo() : here.effectiveTo(),
                whole ? said.reviewBy() : here.reviewBy(),
                whole || here.sources().isEmpty() ? said.sources() : here.sources(),
                said.body().equals(plainEnds(here.body())) ? here.body() : said.body());
    }

    static List<String> changes(ArticleText here, ArticleText wanted) {
        return ArticleChange.between(here, wanted).fields();
    }

    private static String plainEnds(String body) {
        return String.join("\n", body.lines().toList());
    }
}
