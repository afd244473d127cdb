package org.frontdoor.app.search;

import java.util.List;
import org.frontdoor.app.markdown.ArticleMarkdown;
import org.frontdoor.app.markdown.PlainLines;
import org.frontdoor.model.knowledge.Article;

/// An article without its Markdown, as it is searched and quoted: a heading, paragraph, item or row of a table a line.
final class PlainText {
    private PlainText() {}

    static List<String> of(Article article) {
        return PlainLines.of(ArticleMarkdown.parse(article.body()));
    }
}
