package org.frontdoor.app.imports.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of GOV.UK as its content store gives it: a title, and HTML in the fields of its kind.
final class GovUkPage {
    private static final String SITE = "https://www.gov.uk";
    private static final List<String> BEFORE = List.of(
            "introduction",
            "introductory_paragraph",
            "licence_short_description",
            "licence_overview",
            "need_to_know",
            "what_you_need_to_know",
            "summary",
            "body");

    private final JsonNode page;
    private final HtmlPage html;
    private final String address;

    private GovUkPage(JsonNode page, HtmlPage html) {
        this.page = page;
        this.html = html;
        this.address = SITE + page.path("base_path").asText("");
    }

    static boolean is(JsonNode item) {
        return item.path("details").isObject() && item.has("title");
    }

    static Optional<SourceArticle> read(JsonNode page, String file, int line, Usual usual, List<Remark> remarks) {
        String title = page.path("title").asText("").strip();
        GovUkPage read = new GovUkPage(page, new HtmlPage(file, line, remarks));
        String body = read.body();
        if (title.isEmpty() || body.isEmpty()) {
            remarks.add(Remark.error(
                    file,
                    line,
                    title.isEmpty()
                            ? "has no title"
                            : "is a page of the kind «"
                                    + page.path("document_type").asText("?")
                                    + "», whose words are in no running text; write this one by hand"));
            return Optional.empty();
        }
        if (page.path("withdrawn_notice").has("withdrawn_at")) {
            remarks.add(Remark.warning(
                    file,
                    line,
                    "was withdrawn on "
                            + page.path("withdrawn_notice").path("withdrawn_at").asText()
                            + ": look whether it still holds"));
        }
        String source = read.address.length() > 100 ? file : read.address;
        return Optional.of(usual.article(
                file, line, title, List.of(), source, page.path("locale").asText(""), body));
    }

    private String body() {
        JsonNode details = page.path("details");
        List<String> parts = new ArrayList<>();
        BEFORE.forEach(field -> add(markdown(details.path(field)), parts));
        start(details, parts);
        for (JsonNode part : details.path("parts")) {
            String words = markdown(part.path("body"));
            if (!words.isEmpty()) {
                add("## " + line(part.path("title").asText("")), parts);
                add(words, parts);
            }
        }
        add(markdown(details.path("more_information")), parts);
        if (!parts.isEmpty() && page.path("description").isTextual()) {
            parts.addFirst(line(page.path("description").asText()));
        }
        return String.join("\n\n", parts).strip();
    }

    /// Where the thing itself is done.
    private void start(JsonNode details, List<String> parts) {
        for (String field : List.of("transaction_start_link", "continuation_link")) {
            String url = details.path(field).asText("");
            if (url.matches("https?://[^\\s<>]+")) {
                String where = line(details.path("will_continue_on").asText(""));
                add("Start now: <" + url + ">" + (where.isEmpty() ? "" : " (" + where + ")"), parts);
            }
        }
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private static String line(String plain) {
        return InlineMarkdown.line(List.of(InlineRun.plain(plain)));
    }

    /// HTML, or a list of the same in several kinds, of which HTML is the one.
    private String markdown(JsonNode field) {
        if (field.isTextual()) {
            return html.part(field.asText(), address);
        }
        for (JsonNode kind : field) {
            if (kind.path("content_type").asText("").equals("text/html")) {
                return html.part(kind.path("content").asText(""), address);
            }
        }
        return "";
    }
}
