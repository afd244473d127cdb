package org.frontdoor.app.imports.articles;

import java.util.Map;
import org.frontdoor.model.knowledge.ArticleText;

/// An article as a file has it.
///
/// @param file as the person named it
/// @param line where it begins
/// @param whole whether it says all of an article; else what it leaves unsaid stays as it is here
/// @param lines where its fields stand, as far as that is known (`title`, `services/CODE`)
/// @param links the articles that its text points to, with their lines
public record SourceArticle(
        String file,
        int line,
        String slug,
        String language,
        ArticleText text,
        boolean whole,
        Map<String, Integer> lines,
        Map<String, Integer> links) {
    public SourceArticle {
        lines = Map.copyOf(lines);
        links = Map.copyOf(links);
    }

    /// The line of a field, or the first where it is not known.
    public int lineOf(String field) {
        return lines.getOrDefault(field, line);
    }
}
