package org.frontdoor.app.search;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.frontdoor.model.knowledge.Article;

/// An article without its Markdown, as it is searched and quoted.
final class PlainText {
    private PlainText() {}

    static String of(Article article) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.COMPACT)
                .build()
                .render(parser.parse(article.body()));
    }
}
