package org.frontdoor.central.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleSlug;
import org.frontdoor.model.knowledge.Audience;
import org.jspecify.annotations.Nullable;

/// One file under `articles/`: front matter between two lines of `---`, then Markdown.
///
/// @param begins the line in which its text begins
/// @param links articles that its text points to (`article:trash-day`)
record ArticlePage(PackPage page, YamlMap front, Article article, int begins, List<Link> links) {
    private static final Pattern LINK = Pattern.compile("\\]\\(article:([^)\\s]*)\\)");

    record Link(int line, String slug) {}

    /// The article, or empty after saying what is wrong.
    static Optional<ArticlePage> read(PackPage page) {
        return read(page, ArticleFile.Usual.NONE);
    }

    /// @param usual stands where the front matter says nothing
    static Optional<ArticlePage> read(PackPage page, ArticleFile.Usual usual) {
        List<String> lines = page.text().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            page.error(1, "has no front matter; begin with a line of ---");
            return Optional.empty();
        }
        int close = close(lines);
        if (close < 0) {
            page.error(1, "the front matter is opened here and never closed; add a second line of ---");
            return Optional.empty();
        }
        String body = String.join("\n", lines.subList(close + 1, lines.size())).strip();
        if (body.isEmpty()) {
            page.error(close + 1, "has no text under the front matter");
        }
        return YamlText.read(page, String.join("\n", lines.subList(1, close)), 1)
                .map(front -> new ArticlePage(
                        page, front, article(front, body, usual), begins(lines, close), links(lines, close)));
    }

    private static int begins(List<String> lines, int close) {
        int first = close + 1;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        return first + 1;
    }

    private static int close(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i;
            }
        }
        return -1;
    }

    private static Article article(YamlMap front, String body, ArticleFile.Usual usual) {
        front.only(
                "id",
                "title",
                "language",
                "keywords",
                "services",
                "agency",
                "owner",
                "audience",
                "effective_from",
                "effective_to",
                "review_by",
                "sources");
        String slug = required(front, "id", usual.slug(front.text("title")));
        if (!slug.isEmpty() && !ArticleSlug.valid(slug)) {
            front.error("id", "\"" + slug + "\" must be small letters, digits and single hyphens");
        }
        String language = required(front, "language", usual.language());
        List<String> keywords = front.texts("keywords");
        if (keywords.isEmpty()) {
            front.warning("keywords", "\"keywords\" is empty: callers' words will not find it");
        }
        List<String> sources = front.texts("sources");
        if (sources.isEmpty()) {
            front.warning("sources", "\"sources\" is empty: nobody can tell where this is from");
        }
        return new Article(
                Article.idOf(slug, language),
                slug,
                language,
                front.required("title"),
                keywords,
                front.texts("services"),
                required(front, "agency", usual.agency()),
                required(front, "owner", usual.owner()),
                reviewBy(front),
                sources,
                body,
                front.has("audience") ? front.choice("audience", Audience.class).orElse(null) : null,
                day(front, "effective_from"),
                day(front, "effective_to"),
                null,
                null,
                null);
    }

    private static String required(YamlMap front, String key, String usual) {
        String text = front.text(key);
        return text.isEmpty() && !usual.isEmpty() ? usual : front.required(key);
    }

    private static @Nullable LocalDate reviewBy(YamlMap front) {
        if (front.text("review_by").isEmpty()) {
            front.warning("review_by", "\"review_by\" is missing: nobody will look whether it is still true");
        }
        return day(front, "review_by");
    }

    private static @Nullable LocalDate day(YamlMap front, String key) {
        String day = front.text(key);
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            front.error(key, "\"" + day + "\" is no date; write 2027-04-30");
            return null;
        }
    }

    static List<Link> links(List<String> lines, int from) {
        var links = new ArrayList<Link>();
        for (int i = from; i < lines.size(); i++) {
            Matcher matcher = LINK.matcher(lines.get(i));
            while (matcher.find()) {
                links.add(new Link(i + 1, matcher.group(1)));
            }
        }
        return links;
    }
}
