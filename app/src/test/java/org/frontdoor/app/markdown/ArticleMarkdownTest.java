package org.frontdoor.app.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleMarkdownTest {
    @ParameterizedTest(name = "{index}")
    @MethodSource("org.frontdoor.app.markdown.MarkdownBombs#all")
    void noTextBreaksItAndNoneLosesItsWords(String bomb) {
        List<String> lines = PlainLines.of(ArticleMarkdown.parse(bomb));
        assertTrue(lines.stream().anyMatch(line -> line.contains("last")), () -> lines.getLast());
    }

    @Test
    void aTableOfThisWorldIsATable() {
        var table = ArticleMarkdown.parse("|a|b|\n|-|-|\n" + "|1|2|\n".repeat(500));
        assertTrue(table.getFirstChild() instanceof TableBlock);
        assertEquals("1 · 2", PlainLines.of(table).getLast());
    }
}
