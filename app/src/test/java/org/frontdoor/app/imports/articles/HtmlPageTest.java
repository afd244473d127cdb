package org.frontdoor.app.imports.articles;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.app.markdown.ArticleMarkdown;
import org.frontdoor.app.markdown.PlainLines;

/// A page of the web becomes Markdown: what is to be read comes through, what could do something does not.
class HtmlPageTest {
    private static final Usual USUAL = new Usual("PBOT", "liaison", "en");

    private final List<Remark> remarks = new ArrayList<>();

    private SourceArticle read(byte[] page) {
        remarks.clear();
        return new HtmlPage("page.html", 0, remarks)
                .read(page, "my-page", USUAL)
                .orElseThrow();
    }

    private String body(String page) {
        return read(page.getBytes(UTF_8)).text().body();
    }

    @Example
    void whatIsToBeReadComesThrough() {
        assertEquals("""
                ## When

                Every **Monday**, see *the* [map](https://a.example/m?x=1&y=2).

                - one
                - two
                  - inner

                3. three
                4. four

                > Said

                | Day | What |
                | --- | --- |
                | Mo | a \\| b |

                ```
                x  <y>
                ```

                a\\
                b""", body("""
                        <title>No</title><h1>Trash</h1><div><h2> When </h2><p>Every <b>Monday</b>, see
                        <em>the</em> <a href="https://a.example/m?x=1&amp;y=2">map</a>.</p>
                        <ul><li>one<li><p>two</p><ul><li>inner</ul></ul><ol start=3><li>three<li>four</ol>
                        <blockquote>Said</blockquote><table><tr><th>Day<th>What<tr><td>Mo<td>a | b</table>
                        <pre>x  &lt;y&gt;</pre>a<br>b</div>"""));
        assertTrue(remarks.isEmpty(), remarks::toString);
    }

    @Example
    void whatCouldDoSomethingDoesNot() {
        String page = """
                <h1 onclick="evil()">Title</h1><script>evil()</script><style>.evil{}</style>
                <p onmouseover="evil()">Hello <a href="java\nscript:evil()">one</a>
                <a href=" data:text/html,evil">two</a> <a href="vbscript:evil">three</a> <a href="/evil">four</a>
                <a href="http://[evil">five</a></p>
                <iframe src="https://evil.example"></iframe><img src="https://evil.example/pixel.gif">
                <form action="https://evil.example"><p>Six</p><input value="evil"><button>evil</button></form>
                <svg><script>evil()</script></svg><noscript>evil</noscript><template>evil</template>
                <p hidden>evil</p>&lt;script&gt;seven()&lt;/script&gt;""";
        String body = body(page);
        assertEquals("Hello one two three four five\n\nSix\n\n\\<script\\>seven()\\</script\\>", body);
        String said = remarks.toString();
        assertTrue(said.contains("page.html:2: warning: a link to «java script:evil()» is nothing to follow"), said);
        assertTrue(said.contains("page.html:4: warning: the link «/evil» does not say on which site"), said);
        assertTrue(said.contains("page.html:5: warning: the link «http://[evil» is broken"), said);
        assertTrue(said.contains("1 iframe, 1 img, 1 input"), said);
    }

    @Example
    void theTitleIsTheFirstHeadingElseThePagesElseTheFiles() {
        assertEquals(
                "A & B",
                read("<title>T</title><h1>A &amp; B</h1><p>x".getBytes(UTF_8))
                        .text()
                        .title());
        assertEquals("T", read("<title> T </title><p>x".getBytes(UTF_8)).text().title());
        assertEquals("my page", read("<p>x".getBytes(UTF_8)).text().title());
    }

    @Example
    void everyCharacterSetIsRead() {
        Charset windows = Charset.forName("windows-1252");
        assertEquals("Día", body("<p>Día"));
        assertEquals("Día", read("\uFEFF<p>Día".getBytes(UTF_8)).text().body());
        assertEquals("Día", read("<p>Día".getBytes(UTF_16)).text().body());
        assertEquals(
                "“Día”",
                read("<meta charset=iso-8859-1><p>“Día”".getBytes(windows))
                        .text()
                        .body());
        assertTrue(remarks.isEmpty(), remarks::toString);
        assertEquals(
                "Día",
                read("<meta charset=utf-8><p>Día".getBytes(StandardCharsets.ISO_8859_1))
                        .text()
                        .body());
        assertTrue(remarks.toString().contains("read as Windows-1252"), remarks::toString);
    }

    @Example
    void thePagesAddressMakesItsLinksWhole() {
        SourceArticle page = read(
                ("<html lang=es-US><link rel=canonical href=https://city.example/a/b><meta name=keywords content='x, y'>"
                                + "<main><p><a href=../c>C</a> <a href=#top>top</a></main><footer>no</footer>")
                        .getBytes(UTF_8));
        assertEquals("[C](https://city.example/c) top", page.text().body());
        assertEquals("es", page.language());
        assertEquals(List.of("x", "y"), page.text().keywords());
        assertEquals(List.of("https://city.example/a/b"), page.text().sources());
    }

    @Example
    void noPageExhaustsTheStackOrTheClock() {
        int many = 100_000;
        for (String element :
                List.of("div", "ul><li", "blockquote", "b", "a href=x", "table><tr><td", "font", "span")) {
            String page = ("<" + element + ">").repeat(many) + "last";
            assertTrue(body(page).contains("last"), element);
        }
        body("<a href=x>".repeat(many) + "last");
        assertEquals(21, remarks.size(), "bad links are told of, not a hundred thousand times");
        assertTrue(body("<table><tr>" + "<td>x".repeat(many) + "<tr><td>last</table>")
                .contains("last"));
        assertTrue(body("<p>" + "<b>x</b><i>y</i>".repeat(many) + "last").contains("last"));
    }

    /// No letter of a page is taken for a mark of Markdown's.
    @Property
    void wordsAreReadBackAsTheyStood(@ForAll("words") List<String> parts) {
        StringBuilder page = new StringBuilder("<p>");
        StringBuilder plain = new StringBuilder();
        int turn = 0;
        for (String part : parts) {
            String tag =
                    List.of("span", "b", "i", "a href=https://x.example/", "em").get(turn++ % 5);
            String escaped = part.replace("&", "&amp;").replace("<", "&lt;");
            page.append("<" + tag + ">").append(escaped).append("</" + tag.replaceFirst(" .*", "") + ">");
            plain.append(part);
        }
        String expected = plain.toString().replaceAll("[\\s\u00a0]+", " ").strip();
        if (expected.isEmpty()) {
            return;
        }
        String body = body(page.toString());
        assertEquals(
                expected,
                String.join(" ", PlainLines.of(ArticleMarkdown.parse(body))),
                () -> String.format(Locale.ROOT, "%s%n%s", page, body));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab 1.)#*_-+=~`!|<>&;[]()\\:/'\"\u00a0é漢")
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
