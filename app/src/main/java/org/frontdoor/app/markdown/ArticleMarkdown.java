package org.frontdoor.app.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads an article's Markdown. Whatever the text, it neither fails nor grows out of bounds: what nests deeper than
/// [#DEEPEST] is read as words, and so is a table that fills up to more than [#MOST_CELLS] cells.
public final class ArticleMarkdown {
    private static final int DEEPEST = 50;

    /// A row is filled up to the width of its table, so few letters can make a million cells.
    private static final int MOST_CELLS = 5_000;

    private static final Parser WITH_TABLES = parser().extensions(
                    List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
            .build();
    private static final Parser WITHOUT = parser().build();

    private ArticleMarkdown() {}

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.NONE)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    public static Node parse(String markdown) {
        try {
            return WITH_TABLES.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            return WITHOUT.parse(markdown);
        }
    }
}
