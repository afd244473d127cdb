package org.frontdoor.app.imports.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of Honolulu's answers: Markdown with a preview, tags and a category.
final class HonoluluAnswer {
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,9}\\[[^\\]\\[]{1,99}\\]:\\s*\\S+.*");

    private HonoluluAnswer() {}

    static boolean is(PlacedJson item) {
        return item.node().path("title").isTextual() && item.node().path("body").isTextual();
    }

    static Optional<SourceArticle> read(PlacedJson placed, String file, Usual usual, List<Remark> remarks) {
        JsonNode item = placed.node();
        String title = item.path("title").asText().strip();
        String body = body(item);
        if (title.isEmpty() || body.isEmpty()) {
            String field = title.isEmpty() ? "title" : "body";
            remarks.add(Remark.error(file, placed.at(field).line(), "an answer here has no " + field));
            return Optional.empty();
        }
        List<String> keywords = new ArrayList<>();
        item.path("tags").forEach(tag -> keywords.add(tag.asText().strip()));
        keywords.add(item.path("category").asText("").strip());
        keywords.removeIf(String::isEmpty);
        String id = item.path("id").asText("");
        return Optional.of(usual.article(
                file,
                placed.line(),
                Map.of(
                        "title",
                        placed.at("title").line(),
                        "body",
                        placed.at("body").line()),
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
