package org.frontdoor.app.imports.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ways to reach somebody on GOV.UK's contact pages, the telephone first: most who ask 311 want a number.
final class GovUkContact {
    private final PlacedJson details;
    private final String title;
    private final GovUkWords words;
    private final List<String> parts = new ArrayList<>();

    private GovUkContact(PlacedJson details, String title, GovUkWords words) {
        this.details = details;
        this.title = title;
        this.words = words;
    }

    /// Nothing on pages of another kind.
    /// @param title of the page, which is not said again
    static List<String> parts(PlacedJson details, String title, GovUkWords words) {
        GovUkContact contact = new GovUkContact(details, title, words);
        contact.section("Phone", "phone_numbers", contact::phone, "more_info_phone_number");
        contact.section("E-mail", "email_addresses", contact::email, "more_info_email_address");
        contact.section("Online", "contact_form_links", contact::form, "more_info_contact_form");
        contact.section("Post", "post_addresses", contact::post, "more_info_post_address");
        contact.section("See also", "quick_links", contact::quick, "");
        return contact.parts;
    }

    private void section(String heading, String entries, Function<PlacedJson, String> written, String more) {
        List<String> section = new ArrayList<>();
        for (PlacedJson entry : details.at(entries).items()) {
            String text = written.apply(entry);
            if (text.isBlank()) {
                words.warn(entry, "says nothing under «" + heading + "», so it is passed over");
            }
            section.add(text);
        }
        section.add(words.html(details.at(more)));
        String all = joined(section.stream());
        if (!all.isEmpty()) {
            parts.add("## " + heading);
            parts.add(all);
        }
    }

    private String phone(PlacedJson phone) {
        String items = items(
                said("Phone", phone.at("number")),
                said("Textphone", phone.at("textphone")),
                said("From abroad", phone.at("international_phone")),
                said("Fax", phone.at("fax")),
                told("Open", phone.at("open_hours")),
                told("Best time to call", phone.at("best_time_to_call")));
        return entry(phone, items);
    }

    private String email(PlacedJson email) {
        return entry(email, items(said("E-mail", email.at("email"))));
    }

    private String form(PlacedJson form) {
        String link = words.link(form.at("title").text(), form.at("link"));
        return joined(Stream.of(link, words.html(form.at("description"))));
    }

    private String post(PlacedJson post) {
        String address = Stream.of("street_address", "locality", "region", "postal_code", "world_location")
                .map(field -> post.at(field).text())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return entry(post, InlineMarkdown.of(List.of(InlineRun.plain(address))));
    }

    private String quick(PlacedJson link) {
        String written = words.link(link.at("title").text(), link.at("url"));
        return written.isEmpty() ? "" : "- " + written;
    }

    /// Whom or what it is for, how, and more about it.
    private String entry(PlacedJson entry, String how) {
        String whom = entry.at("title").text();
        String about = words.html(entry.at("description"));
        if (how.isEmpty() && about.isEmpty()) {
            return "";
        }
        return joined(
                Stream.of(whom.isEmpty() || whom.equals(title) ? "" : "### " + GovUkWords.line(whom), how, about));
    }

    private static String said(String what, PlacedJson value) {
        return value.text().isEmpty() ? "" : GovUkWords.line(what + ": " + value.text());
    }

    private String told(String what, PlacedJson value) {
        String text = words.html(value);
        return text.isEmpty() ? "" : what + ": " + text;
    }

    private static String items(String... lines) {
        return Stream.of(lines)
                .filter(line -> !line.isEmpty())
                .map(line -> HtmlBlocks.prefixed(line, "- ", "  "))
                .collect(Collectors.joining("\n"));
    }

    /// Neighbors that are items make one list.
    private static String joined(Stream<String> texts) {
        List<String> said = texts.filter(text -> !text.isBlank()).toList();
        boolean list = said.stream().allMatch(text -> text.startsWith("- "));
        return String.join(list ? "\n" : "\n\n", said).strip();
    }
}
