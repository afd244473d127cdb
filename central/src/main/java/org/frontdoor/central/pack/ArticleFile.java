package org.frontdoor.central.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleSlug;

/// An article as a file by itself, in the form that it has in a pack: read with the same eyes, and written.
///
/// @param article none where the file cannot be read, or has mistakes
/// @param findings what is wrong in it, or doubtful
/// @param whole whether it says all of an article, as files with front matter do
/// @param lines where each key of its front matter stands, each service as `services/CODE`, and its text as `body`
/// @param links the articles that its text points to, with their lines
public record ArticleFile(
        Optional<Article> article,
        List<Finding> findings,
        boolean whole,
        Map<String, Integer> lines,
        Map<String, Integer> links) {
    public ArticleFile {
        findings = List.copyOf(findings);
        lines = Map.copyOf(lines);
        links = Map.copyOf(links);
    }

    /// What stands where an article does not say it, empty for nothing.
    public record Usual(String agency, String owner, String language) {
        static final Usual NONE = new Usual("", "", "");

        /// What an article must say by itself.
        List<String> missing() {
            return Stream.of(
                            agency.isEmpty() ? "agency" : "",
                            owner.isEmpty() ? "owner" : "",
                            language.isEmpty() ? "language" : "")
                    .filter(key -> !key.isEmpty())
                    .toList();
        }

        /// A pack's file must name itself.
        String slug(String title) {
            return this.equals(NONE) || title.isBlank() ? "" : ArticleSlug.of(title);
        }
    }

    /// Reads one.
    /// @param name as findings call it
    public static ArticleFile read(String name, byte[] bytes, Usual usual) {
        Findings findings = new Findings();
        PackPage text = StrictText.decode(name, bytes, findings)
                .map(decoded -> new PackPage(name, decoded, findings))
                .orElse(null);
        if (text == null) {
            return new ArticleFile(Optional.empty(), findings.all(), false, Map.of(), Map.of());
        }
        return framed(text) ? framed(text, usual) : bare(text, usual);
    }

    /// Writes one; read again it says the same.
    public static String written(Article article) {
        return ArticleWriting.of(article);
    }

    private static ArticleFile framed(PackPage text, Usual usual) {
        Optional<ArticlePage> page = ArticlePage.read(text, usual);
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Integer> links = new HashMap<>();
        page.ifPresent(read -> {
            read.front().keys().forEach(key -> lines.put(key, read.front().line(key)));
            lines.put("body", read.begins());
            read.front().lines("services").forEach(line -> lines.put("services/" + line.text(), line.line()));
            read.links().forEach(link -> links.putIfAbsent(link.slug(), link.line()));
        });
        return result(text, page.map(ArticlePage::article), true, lines, links);
    }

    /// Text without front matter: its first heading is its title, else the file's name is.
    private static ArticleFile bare(PackPage page, Usual usual) {
        List<String> lines = page.text().lines().toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        boolean headed = first < lines.size() && lines.get(first).startsWith("# ");
        String title = headed
                ? lines.get(first).substring(2).replaceFirst("\\s#+\\s*$", "").strip()
                : page.stem().replaceAll("[-_]+", " ").strip();
        int from = headed ? first + 1 : first;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        String body = String.join("\n", lines.subList(from, lines.size())).strip();
        if (body.isEmpty()) {
            page.error(0, "has no text");
        }
        for (String missing : usual.missing()) {
            page.error(1, "has no front matter that says \"" + missing + "\"");
        }
        String slug = usual.slug(title);
        Map<String, Integer> links = new HashMap<>();
        ArticlePage.links(lines, from).forEach(link -> links.putIfAbsent(link.slug(), link.line()));
        return result(
                page,
                Optional.of(new Article(
                        Article.idOf(slug, usual.language()),
                        slug,
                        usual.language(),
                        title,
                        List.of(),
                        List.of(),
                        usual.agency(),
                        usual.owner(),
                        null,
                        List.of(page.file()),
                        body)),
                false,
                Map.of("title", first + 1, "body", from + 1),
                links);
    }

    private static ArticleFile result(
            PackPage page,
            Optional<Article> article,
            boolean whole,
            Map<String, Integer> lines,
            Map<String, Integer> links) {
        List<Finding> all = page.findings().all();
        boolean good = all.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        return new ArticleFile(article.filter(read -> good), all, whole, lines, links);
    }

    /// Whether a text begins with front matter.
    private static boolean framed(PackPage page) {
        return page.text()
                .lines()
                .findFirst()
                .filter(line -> line.stripTrailing().equals("---"))
                .isPresent();
    }
}
