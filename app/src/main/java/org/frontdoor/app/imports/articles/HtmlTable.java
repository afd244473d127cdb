package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/// Writes a table of a page as one of Markdown. Its first row is the head, since Markdown knows no table without.
final class HtmlTable {
    private final Function<Element, List<InlineRun>> words;

    HtmlTable(Function<Element, List<InlineRun>> words) {
        this.words = words;
    }

    /// Whether a table only puts things side by side.
    static boolean isForLayout(Element table) {
        return table.attr("role").equals("presentation")
                || table.selectFirst("table table, h1, h2, h3, h4, h5, h6") != null
                || rows(table).stream().mapToInt(row -> cells(row).size()).max().orElse(0) < 2;
    }

    String of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            List<String> cells = cells(row).stream()
                    .map(cell -> InlineMarkdown.line(words.apply(cell)))
                    .toList();
            if (!String.join("", cells).isBlank()) {
                rows.add(cells);
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        Element caption = table.selectFirst("> caption");
        if (caption != null && caption.hasText()) {
            text.append(InlineMarkdown.line(words.apply(caption))).append("\n\n");
        }
        text.append(line(rows.getFirst(), width)).append("\n|").append(" --- |".repeat(width));
        rows.stream().skip(1).forEach(row -> text.append('\n').append(line(row, row.size())));
        return text.toString();
    }

    private static List<Element> rows(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private static String line(List<String> cells, int width) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            line.append(i < cells.size() && !cells.get(i).isEmpty() ? " " + cells.get(i) : "")
                    .append(" |");
        }
        return line.toString();
    }
}
