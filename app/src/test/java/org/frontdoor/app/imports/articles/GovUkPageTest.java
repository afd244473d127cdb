package org.frontdoor.app.imports.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// GOV.UK's contacts and steps become articles that can be read out; what is wrong in them is told by its line.
class GovUkPageTest {
    private static final Usual USUAL = new Usual("PBOT", "liaison", "en");
    private static final Path REAL = Path.of("..", "..", "shared", "data", "knowledge", "govuk-content-examples");

    @TempDir
    Path folder;

    private ArticleFolder.Contents read(String json) throws IOException {
        return ArticleFolder.read(
                Files.writeString(folder.resolve("page.json"), json), Optional.of(ArticleFormat.GOVUK), USUAL);
    }

    private static String body(ArticleFolder.Contents contents) {
        assertEquals(1, contents.articles().size(), () -> contents.remarks().toString());
        return contents.articles().getFirst().text().body();
    }

    private static List<String> remarks(ArticleFolder.Contents contents) {
        return contents.remarks().stream().map(Remark::toString).toList();
    }

    @Test
    void aContactIsLinesOfTextTheTelephoneFirst() throws IOException {
        String body = body(read("""
                {"title": "Tax", "base_path": "/tax", "locale": "en", "document_type": "contact",
                 "description": "Ask *here*.",
                 "details": {
                  "quick_links": [{"title": "Refunds", "url": "/refunds"}, {"title": "Codes", "url": "https://x.gov/c"}],
                  "email_addresses": [{"title": "Tax", "email": "a_b@c.gov ", "description": "\\n"}],
                  "more_info_email_address": "<p>Answers take a week.</p>",
                  "contact_form_links": [{"title": "Form", "link": "https://x.gov/f(1)", "description": ""}],
                  "phone_numbers": [
                   {"title": "Helpline", "number": "+44 300 1", "textphone": "0300 2", "international_phone": "",
                    "fax": "", "description": "<p>Have your <b>number</b> ready.</p>",
                    "open_hours": "<p>8 to 8<br>Monday</p><p>Closed on holidays.</p>", "best_time_to_call": "\\n"},
                   {"title": "Tax", "number": "0300 3"}],
                  "post_addresses": [{"title": "Office", "street_address": "1 Road\\r\\n", "locality": "",
                    "region": "TOWN", "postal_code": "AB1"}]
                 }}
                """));
        assertEquals("""
                Ask \\*here\\*.

                ## Phone

                ### Helpline

                - Phone: +44 300 1
                - Textphone: 0300 2
                - Open: 8 to 8\\
                  Monday

                  Closed on holidays.

                Have your **number** ready.

                - Phone: 0300 3

                ## E-mail

                - E-mail: a_b@c.gov

                Answers take a week.

                ## Online

                [Form](https://x.gov/f%281%29)

                ## Post

                ### Office

                1 Road\\
                TOWN\\
                AB1

                ## See also

                - [Refunds](https://www.gov.uk/refunds)
                - [Codes](https://x.gov/c)""", body);
    }

    @Test
    void stepsAreANumberedListAndWhatIsDoneBesideAStepGoesByItsNumber() throws IOException {
        String body = body(read("""
                {"title": "Learn", "base_path": "/l", "description": "<p>How to <a href='/x'>learn</a>.</p>",
                 "details": {"step_by_step_nav": {"introduction": "<p>Check.</p>", "steps": [
                  {"title": "Check", "contents": [
                   {"type": "paragraph", "text": "You must be *17*."},
                   {"type": "list", "contents": [
                     {"href": "/age", "text": "Age"}, {"text": "Only words", "context": "£34"}]}]},
                  {"title": "Lessons", "optional": true, "contents": []},
                  {"title": "Theory", "logic": "and", "contents": [{"type": "paragraph", "text": "Read."}]},
                  {"title": "Test"}
                 ]}}}
                """));
        assertEquals("""
                How to [learn](https://www.gov.uk/x).

                Check.

                1. **Check**

                   You must be \\*17\\*.

                   - [Age](https://www.gov.uk/age)
                   - Only words (£34)

                2. **Lessons** (optional)

                   *and*

                   **Theory**

                   Read.

                3. **Test**""", body);
    }

    @Test
    void whatIsWrongIsToldByItsLineAndTheRestIsTaken() throws IOException {
        ArticleFolder.Contents contents = read("""
                [
                 {"title": "Steps", "details": {"step_by_step_nav": {
                   "introduction": "<p>x</p><script>evil()</script>",
                   "steps": [
                     {"title": "", "contents": []},
                     {"title": "One", "contents": [{"contents": [
                       {"text": "bad",
                        "href": "javascript:evil()"}]}]}
                   ]}}},
                 {"title": "Phone", "details": {"phone_numbers": [
                   {"title": "A", "number": "1"},
                   {"title": "B", "number": ""}]}},
                 {"details": {"body": "x"},
                  "title": " "},
                 {"title": "Empty", "document_type": "contact",
                  "details": {"phone_numbers": []}},
                 {"title": "No steps", "details": {
                   "step_by_step_nav": {"introduction": "<p>x</p>", "steps": []}}}
                ]
                """);
        assertEquals(
                List.of(
                        "page.json:3: warning: left out: 1 script (pictures are what is said in their place)",
                        "page.json:5: warning: is a step without words, so it is passed over",
                        "page.json:8: warning: a link to «javascript:evil()» is nothing to follow; its words are kept"
                                + " without it",
                        "page.json:12: warning: says nothing under «Phone», so it is passed over",
                        "page.json:14: error: has no title",
                        "page.json:16: error: is a page of the kind «contact» without words to take; write this one by"
                                + " hand",
                        "page.json:18: warning: has no steps; only its introduction is taken"),
                remarks(contents));
        assertEquals(
                List.of("Steps", "Phone", "No steps"),
                contents.articles().stream()
                        .map(article -> article.text().title())
                        .toList());
        assertEquals(10, contents.articles().get(1).lineOf("body"));
    }

    @Test
    void allOfGovUksKindsOfPagesGiveArticles() {
        assumeTrue(Files.isDirectory(REAL), "the real data is not beside this clone");
        ArticleFolder.Contents contents = ArticleFolder.read(REAL, Optional.of(ArticleFormat.GOVUK), USUAL);
        List<String> errors = remarks(contents).stream()
                .filter(remark -> remark.contains(": error: "))
                .toList();
        // Two guides without parts, and a transaction of which only its button is told.
        assertEquals(3, errors.size(), errors::toString);
        assertEquals(45, contents.articles().size());
        assertTrue(contents.articles().stream()
                .noneMatch(article -> article.text().body().contains("<p>")));
        assertFalse(contents.articles().stream()
                .anyMatch(article -> article.text().body().contains("\n\n\n")));
    }
}
