package org.frontdoor.app.markdown;

import java.util.stream.Stream;
import org.frontdoor.model.words.FreeText;

/// Texts as long as an article may be, made to hurt who reads them. Each has the word «last» near its end.
public final class MarkdownBombs {
    private static final int LONG = FreeText.LONGEST - 10;

    private MarkdownBombs() {}

    private static String of(String part) {
        return part.repeat(LONG / part.length());
    }

    private static String table(int columns, String row) {
        String head = "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n";
        return head + row.repeat((LONG - head.length()) / row.length()) + "last\n";
    }

    public static Stream<String> all() {
        return Stream.of(
                of("[") + "last",
                "[".repeat(LONG / 2) + "]".repeat(LONG / 2) + "last",
                "![".repeat(LONG / 8) + "last" + "](u)".repeat(LONG / 8),
                of(">") + " last",
                of("- ") + "last",
                "*".repeat(LONG / 2) + "last" + "*".repeat(LONG / 2),
                "**a ".repeat(LONG / 8) + "last" + "b** ".repeat(LONG / 8),
                of("x\n\n") + "last",
                of("*a* ") + "last",
                of("[a](b) ") + "last",
                of("- x\n") + "- last",
                of("# x\n") + "last",
                table(1_000, "x\n"),
                table(4, "|x|x|x|x|\n"),
                table(12_000, "x\n"));
    }
}
