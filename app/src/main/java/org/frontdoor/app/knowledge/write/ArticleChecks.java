package org.frontdoor.app.knowledge.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.frontdoor.app.markdown.ArticleMarkdown;
import org.frontdoor.app.markdown.PlainLines;
import org.frontdoor.model.knowledge.ArticleText;
import org.jspecify.annotations.Nullable;

/// Looks over an article while it is written. Pure; takes some milliseconds for a long one.
final class ArticleChecks {
    /// Plain language for the public aims at the eighth grade; a little more is no hint.
    private static final int EASY = 10;

    private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}-])");
    /// Everybody knows these.
    private static final Set<String> KNOWN =
            Set.of("AM", "PM", "TV", "OK", "US", "USA", "ID", "PDF", "NE", "NW", "SE", "SW", "PO", "FAQ", "SMS", "OR");

    private final Predicate<String> articles;
    private final Predicate<String> services;

    /// @param articles whether there is an article of that short name
    /// @param services whether there is a service of that code
    ArticleChecks(Predicate<String> articles, Predicate<String> services) {
        this.articles = articles;
        this.services = services;
    }

    List<Hint> of(ArticleText text, String language) {
        List<Hint> hints = new ArrayList<>();
        Node document = ArticleMarkdown.parse(text.body());
        Set<String> targets = new LinkedHashSet<>();
        boolean html = false;
        // Step by step: however deep a text is nested, it does not exhaust the stack.
        for (Node node = document; node != null; node = next(node)) {
            if (node instanceof Link link) {
                targets.add(link.getDestination());
            }
            html |= node instanceof HtmlInline || node instanceof HtmlBlock;
        }
        targets.forEach(target -> link(target, hints));
        if (html) {
            hints.add(new Hint.Html());
        }
        String plain = String.join("\n", PlainLines.of(document));
        unexplained(text.title() + "\n" + plain, hints);
        ReadingLevel.grade(plain, language).ifPresent(grade -> {
            if (grade > EASY) {
                hints.add(new Hint.HardToRead((int) Math.round(grade)));
            }
        });
        return hints;
    }

    private static @Nullable Node next(Node node) {
        Node at = node;
        if (at.getFirstChild() != null) {
            return at.getFirstChild();
        }
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    private void link(String target, List<Hint> hints) {
        if (target.startsWith("article:")) {
            if (!articles.test(target.substring("article:".length()))) {
                hints.add(new Hint.BrokenLink(target));
            }
        } else if (target.startsWith("service:")) {
            if (!services.test(target.substring("service:".length()))) {
                hints.add(new Hint.BrokenLink(target));
            }
        } else if (!target.matches("(?i)(https?://[^\\s/]+\\.[^\\s]+|mailto:[^\\s@]+@[^\\s@]+|tel:[+\\d().\\s-]+)")) {
            hints.add(new Hint.OddLink(target));
        }
    }

    /// Written out is what stands before or in parentheses: «(BDS)», «BDS (Bureau of …)».
    private static void unexplained(String plain, List<Hint> hints) {
        Set<String> seen = new LinkedHashSet<>();
        Matcher matcher = LETTERS.matcher(plain);
        while (matcher.find()) {
            String letters = matcher.group();
            if (!KNOWN.contains(letters)
                    && seen.add(letters)
                    && !plain.contains("(" + letters + ")")
                    && !plain.contains(letters + " (")) {
                hints.add(new Hint.Unexplained(letters));
            }
        }
    }
}
