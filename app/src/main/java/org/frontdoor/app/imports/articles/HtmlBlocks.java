package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes the blocks of a page as Markdown: headings, paragraphs, lists, quotes, tables and listings.
final class HtmlBlocks {
    private static final InlineRun PLAIN = InlineRun.plain("");
    private static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "li",
            "table",
            "blockquote",
            "pre",
            "hr",
            "tr",
            "td",
            "th",
            "caption");

    /// Lists nest no deeper than a screen shows.
    private static final int DEEPEST_LIST = 5;

    private final HtmlWords words;

    HtmlBlocks(HtmlWords words) {
        this.words = words;
    }

    /// All that stands in an element.
    String of(Element element) {
        return String.join("\n\n", blocks(element, 0));
    }

    private List<String> blocks(Element parent, int depth) {
        List<String> blocks = new ArrayList<>();
        List<InlineRun> line = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && words.omits(element)) {
                continue;
            }
            if (child instanceof Element element && holdsBlocks(element)) {
                end(line, blocks);
                block(element, depth, blocks);
            } else {
                words.collect(child, PLAIN, line);
            }
        }
        end(line, blocks);
        return blocks;
    }

    /// `div`, `section` and their like are blocks even where they hold bare words.
    private static boolean holdsBlocks(Element element) {
        return BLOCKS.contains(element.normalName())
                || (element.isBlock() && !element.normalName().equals("a"))
                || element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    private static void end(List<InlineRun> line, List<String> blocks) {
        add(InlineMarkdown.of(line), blocks);
        line.clear();
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private void block(Element element, int depth, List<String> blocks) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String line = InlineMarkdown.line(runs(element));
                add(line.isEmpty() ? "" : "#".repeat(element.normalName().charAt(1) - '0') + " " + line, blocks);
            }
            case "ul", "menu" -> add(list(element, depth, false), blocks);
            case "ol" -> add(list(element, depth, true), blocks);
            case "blockquote" -> add(prefixed(String.join("\n\n", blocks(element, depth)), "> ", "> "), blocks);
            case "pre" -> add(listing(element), blocks);
            case "hr" -> blocks.add("***");
            case "dt" -> {
                List<InlineRun> runs = runs(element);
                add(
                        InlineMarkdown.of(runs.stream()
                                .map(run -> new InlineRun(run.text(), true, run.emphasis(), run.code(), run.link()))
                                .toList()),
                        blocks);
            }
            case "table" -> {
                if (HtmlTable.isForLayout(element)) {
                    blocks.addAll(blocks(element, depth));
                } else {
                    add(new HtmlTable(this::runs).of(element), blocks);
                }
            }
            default -> blocks.addAll(blocks(element, depth));
        }
    }

    private List<InlineRun> runs(Element element) {
        List<InlineRun> runs = new ArrayList<>();
        element.childNodes().forEach(child -> words.collect(child, PLAIN, runs));
        return runs;
    }

    private String list(Element list, int depth, boolean numbered) {
        List<String> items = new ArrayList<>();
        int number = number(list.attr("start"));
        for (Node child : list.childNodes()) {
            String text = child instanceof Element element && words.omits(element) ? "" : item(child, depth + 1);
            if (!text.isBlank()) {
                String sign = numbered ? number++ + ". " : "- ";
                items.add(depth < DEEPEST_LIST ? prefixed(text, sign, " ".repeat(sign.length())) : text);
            }
        }
        return String.join(depth < DEEPEST_LIST ? "\n" : "\n\n", items);
    }

    /// What follows the first line of an item closely is a list in it; anything else needs a blank line.
    private String item(Node child, int depth) {
        List<String> blocks = new ArrayList<>();
        if (child instanceof Element element) {
            if (element.normalName().equals("li")) {
                blocks.addAll(blocks(element, depth));
            } else {
                block(element, depth, blocks);
            }
        } else if (child instanceof TextNode text) {
            List<InlineRun> line = new ArrayList<>();
            words.collect(text, PLAIN, line);
            end(line, blocks);
        }
        boolean closely = blocks.size() == 2 && blocks.getLast().startsWith("- ");
        return String.join(closely ? "\n" : "\n\n", blocks);
    }

    private static int number(String start) {
        return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
    }

    private String listing(Element element) {
        String text = element.wholeText().stripTrailing();
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return text.isBlank() ? "" : fence + "\n" + text.replaceFirst("^\\R", "") + "\n" + fence;
    }

    /// A block as an item of a list or a quote: the first line with its sign, the others under it.
    static String prefixed(String text, String first, String others) {
        if (text.isBlank()) {
            return "";
        }
        return first
                + text.lines()
                        .collect(Collectors.joining("\n"))
                        .replace("\n", "\n" + others)
                        .replaceAll("(?m)^ +$", "");
    }
}
