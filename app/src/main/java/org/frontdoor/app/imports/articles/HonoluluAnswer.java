package org.frontdoor.app.imports.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of Honolulu's answers: Markdown with a preview, tags and a category.
final class HonoluluAnswer {
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,9}\\[[^\\]\\[]{1,99}\\]:\\s*\\S+.*");

    private HonoluluAnswer() {}

    static boolean is(JsonNode item) {
        return item.path("title").isTextual() && item.path("body").isTextual();
    }

    static Optional<SourceArticle> read(JsonNode item, String file, int line, Usual usual, List<Remark> remarks) {
        String title = item.path("title").asText().strip();
        String body = body(item);
        if (title.isEmpty() || body.isEmpty()) {
            remarks.add(Remark.error(file, line, "an answer here has no " + (title.isEmpty() ? "title" : "body")));
            return Optional.empty();
        }
        List<String> keywords = new ArrayList<>();
        item.path("tags").forEach(tag -> keywords.add(tag.asText().strip()));
        keywords.add(item.path("category").asText("").strip());
        keywords.removeIf(String::isEmpty);
        String id = item.path("id").asText("");
        return Optional.of(usual.article(
                file,
                line,
                title,
                keywords.stream().distinct().toList(),
                id.isEmpty() ? file : file + "#" + id,
                item.path("language").asText(""),
                body));
    }

    /// The preview is the answer in a breath, so it comes first. Link references that stand close to a paragraph are
    /// a part of it to Markdown, so they are moved to the end.
    private static String body(JsonNode item) {
        List<String> text = new ArrayList<>();
        List<String> references = new ArrayList<>();
        item.path("body").asText().strip().lines().forEach(line -> {
            if (REFERENCE.matcher(line).matches()) {
                references.add(line.strip());
            } else {
                text.add(line.stripTrailing());
            }
        });
        String preview =
                item.path("preview").isTextual() ? item.path("preview").asText().strip() : "";
        String body = String.join("\n", text).strip();
        String url = item.path("service_url").asText("");
        return String.join(
                        "\n\n",
                        Stream.of(
                                        body.startsWith(preview) ? "" : preview,
                                        body,
                                        url.matches("https?://[^\\s<>]+") ? "<" + url + ">" : "",
                                        String.join("\n", references))
                                .filter(part -> !part.isEmpty())
                                .toList())
                .strip();
    }
}
