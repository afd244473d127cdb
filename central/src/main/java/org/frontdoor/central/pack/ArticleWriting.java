package org.frontdoor.central.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.Audience;
import org.jspecify.annotations.Nullable;

/// Writes an article as a file of a pack.
final class ArticleWriting {
    /// What YAML reads as it stands, in a list too; all else is put in quotes.
    private static final Predicate<String> PLAIN = Pattern.compile(
                    "\\p{L}[\\p{L}\\p{N}_./()-]*( [\\p{L}\\p{N}_./()-]+)*")
            .asMatchPredicate();

    private final StringBuilder out = new StringBuilder("---\n");

    private ArticleWriting() {}

    static String of(Article article) {
        return new ArticleWriting().written(article);
    }

    private String written(Article article) {
        line("id", article.slug());
        line("title", article.title());
        line("language", article.language());
        list("keywords", article.keywords());
        list("services", article.services());
        line("agency", article.agency());
        line("owner", article.owner());
        Audience readers = article.text().readers();
        line("audience", readers == Audience.PUBLIC ? "" : readers.name().toLowerCase(Locale.ROOT));
        day("effective_from", article.effectiveFrom());
        day("effective_to", article.effectiveTo());
        day("review_by", article.reviewBy());
        list("sources", article.sources());
        return out.append("---\n").append(article.body()).append('\n').toString();
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            out.append(key).append(": ").append(scalar(value)).append('\n');
        }
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            out.append(key).append(": ").append(day).append('\n');
        }
    }

    private void list(String key, List<String> values) {
        out.append(key)
                .append(values.stream().map(ArticleWriting::scalar).collect(Collectors.joining(", ", ": [", "]")))
                .append('\n');
    }

    private static String scalar(String value) {
        if (PLAIN.test(value)) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (readable(character)) {
                quoted.appendCodePoint(character);
            } else if (Character.isBmpCodePoint(character)) {
                quoted.append("\\u%04X".formatted(character));
            } else {
                quoted.append("\\U%08X".formatted(character));
            }
        });
        return quoted.append('"').toString();
    }

    /// What may stand in YAML, and is seen.
    private static boolean readable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
