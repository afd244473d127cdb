package org.frontdoor.app.imports.articles;

import java.util.List;
import org.jsoup.nodes.Element;

/// The words in the fields of a GOV.UK page as Markdown, with what is wrong in them by its line.
///
/// @param address of the page, for links that only name a place on its site
record GovUkWords(String file, String address, List<Remark> remarks) {

    /// Of a field that holds HTML, or a list of the same in several kinds, of which HTML is one.
    String html(PlacedJson field) {
        if (field.node().isTextual()) {
            return part(field.text(), field.line());
        }
        for (PlacedJson kind : field.items()) {
            if (kind.at("content_type").text().equals("text/html")) {
                PlacedJson content = kind.at("content");
                return part(content.text(), content.line());
            }
        }
        return "";
    }

    /// Of a field that holds plain words; some of them hold HTML all the same.
    String plain(PlacedJson field) {
        return field.text().startsWith("<") ? html(field) : line(field.text());
    }

    /// Words that lead to the address in a field.
    String link(String words, PlacedJson to) {
        return to.text().isEmpty()
                ? line(words)
                : part(new Element("a").attr("href", to.text()).text(words).outerHtml(), to.line());
    }

    static String line(String plain) {
        return InlineMarkdown.line(List.of(InlineRun.plain(plain)));
    }

    static String strong(String plain) {
        return InlineMarkdown.line(List.of(new InlineRun(plain, true, false, false, "")));
    }

    void warn(PlacedJson at, String words) {
        remarks.add(Remark.warning(file, at.line(), words));
    }

    private String part(String html, int line) {
        return new HtmlPage(file, line, remarks).part(html, address);
    }
}
