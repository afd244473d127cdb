package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page of GOV.UK as its content store gives it: a title, and in the fields of its kind HTML,
/// the ways to reach somebody, or steps.
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

    private final PlacedJson page;
    private final String address;
    private final GovUkWords words;

    private GovUkPage(PlacedJson page, String file, List<Remark> remarks) {
        this.page = page;
        this.address = SITE + page.at("base_path").text();
        this.words = new GovUkWords(file, address, remarks);
    }

    static boolean is(PlacedJson item) {
        return item.at("details").node().isObject() && item.node().has("title");
    }

    static Optional<SourceArticle> read(PlacedJson page, String file, Usual usual, List<Remark> remarks) {
        String title = page.at("title").text();
        GovUkPage read = new GovUkPage(page, file, remarks);
        String body = read.body(title);
        if (title.isEmpty() || body.isEmpty()) {
            remarks.add(Remark.error(
                    file,
                    (title.isEmpty() ? page.at("title") : page.at("details")).line(),
                    title.isEmpty()
                            ? "has no title"
                            : "is a page of the kind «"
                                    + page.node().path("document_type").asText("?")
                                    + "» without words to take; write this one by hand"));
            return Optional.empty();
        }
        PlacedJson withdrawn = page.at("withdrawn_notice").at("withdrawn_at");
        if (!withdrawn.node().isMissingNode()) {
            read.words.warn(
                    withdrawn, "was withdrawn on " + withdrawn.node().asText() + ": look whether it still holds");
        }
        String source = read.address.length() > 100 ? file : read.address;
        Map<String, Integer> lines = Map.of(
                "title", page.at("title").line(),
                "language", page.at("locale").line(),
                "body", page.at("details").line());
        return Optional.of(usual.article(
                file,
                page.line(),
                lines,
                title,
                List.of(),
                source,
                page.at("locale").text(),
                body));
    }

    private String body(String title) {
        PlacedJson details = page.at("details");
        List<String> parts = new ArrayList<>();
        BEFORE.forEach(field -> parts.add(words.html(details.at(field))));
        start(details, parts);
        for (PlacedJson part : details.at("parts").items()) {
            String text = words.html(part.at("body"));
            if (!text.isEmpty()) {
                parts.add("## " + GovUkWords.line(part.at("title").text()));
                parts.add(text);
            }
        }
        parts.addAll(GovUkSteps.parts(details, words));
        parts.addAll(GovUkContact.parts(details, title, words));
        parts.add(words.html(details.at("more_information")));
        parts.removeIf(String::isBlank);
        if (!parts.isEmpty()) {
            parts.addFirst(words.plain(page.at("description")));
        }
        return String.join("\n\n", parts).strip();
    }

    /// Where the thing itself is done.
    private static void start(PlacedJson details, List<String> parts) {
        for (String field : List.of("transaction_start_link", "continuation_link")) {
            String url = details.at(field).text();
            if (url.matches("https?://[^\\s<>]+")) {
                String where = GovUkWords.line(details.at("will_continue_on").text());
                parts.add("Start now: <" + url + ">" + (where.isEmpty() ? "" : " (" + where + ")"));
            }
        }
    }
}
