package org.frontdoor.app.imports.articles;

import java.util.List;
import java.util.Map;
import org.frontdoor.model.knowledge.ArticleSlug;
import org.frontdoor.model.knowledge.ArticleText;

/// What an article is given where its source says nothing of it; empty for nothing.
public record Usual(String agency, String owner, String language) {

    /// An article of a source that knows only of words.
    /// @param lines where its fields stand, as far as that is known
    SourceArticle article(
            String file,
            int line,
            Map<String, Integer> lines,
            String title,
            List<String> keywords,
            String source,
            String saidLanguage,
            String body) {
        return new SourceArticle(
                file,
                line,
                ArticleSlug.of(title),
                saidLanguage.isEmpty() ? language : saidLanguage,
                new ArticleText(
                        title, keywords, List.of(), agency, owner, null, null, null, null, List.of(source), body),
                false,
                lines,
                Map.of());
    }
}
