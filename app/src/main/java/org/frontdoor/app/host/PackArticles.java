package org.frontdoor.app.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.central.pack.ArticleFile;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.model.knowledge.Article;

/// Articles in the form of a city pack, read and written by what reads the packs.
public final class PackArticles {
    private PackArticles() {}

    /// One thing that is wrong in a file, or doubtful.
    public record Mistake(int line, boolean error, String words) {}

    /// A file that was read.
    ///
    /// @param whole whether it says all of an article, as files with front matter do
    /// @param lines where each key of the front matter stands, each service as `services/CODE`, the text as `body`
    /// @param links the articles that its text points to, with their lines
    public record Read(
            Optional<Article> article,
            List<Mistake> mistakes,
            boolean whole,
            Map<String, Integer> lines,
            Map<String, Integer> links) {
        public Read {
            mistakes = List.copyOf(mistakes);
            lines = Map.copyOf(lines);
            links = Map.copyOf(links);
        }
    }

    /// Reads one.
    /// @param agency stands where it says none, and so do owner and language
    public static Read read(String name, byte[] bytes, String agency, String owner, String language) {
        ArticleFile file = ArticleFile.read(name, bytes, new ArticleFile.Usual(agency, owner, language));
        return new Read(
                file.article(),
                file.findings().stream()
                        .map(finding -> new Mistake(
                                finding.line(), finding.severity() == Finding.Severity.ERROR, finding.message()))
                        .toList(),
                file.whole(),
                file.lines(),
                file.links());
    }

    public static String written(Article article) {
        return ArticleFile.written(article);
    }
}
