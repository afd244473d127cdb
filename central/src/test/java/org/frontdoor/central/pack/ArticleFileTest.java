package org.frontdoor.central.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.Audience;

/// An article goes out as a file and comes in again as it was; a file without front matter is an article too.
class ArticleFileTest {
    private static final ArticleFile.Usual USUAL = new ArticleFile.Usual("PBOT", "liaison", "en");

    private static Article article(String title, List<String> words, String body) {
        return new Article(
                Article.idOf("any", "en"),
                "any",
                "en",
                title,
                words,
                List.of("potholes"),
                "PBOT",
                "liaison",
                LocalDate.of(2027, 5, 1),
                words,
                body,
                Audience.AGENTS,
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2028, 12, 31),
                null,
                null,
                null);
    }

    private static ArticleFile read(String text) {
        return ArticleFile.read("any.md", text.getBytes(UTF_8), ArticleFile.Usual.NONE);
    }

    private static void comesBack(Article article) {
        ArticleFile again = read(ArticleFile.written(article));
        assertEquals(article, again.article().orElse(null), () -> again.findings() + ArticleFile.written(article));
    }

    @Example
    void oddTextsComeBackAsTheyWere() {
        List<String> words = List.of(
                        "it's \"now\"",
                        "a: b # c",
                        "- x",
                        "[x]",
                        "{y}",
                        "yes",
                        "~",
                        "&a *b !c",
                        "C:\\temp",
                        "100 %",
                        "@me",
                        "متى يوم القمامة؟",
                        "a,b",
                        "| x",
                        "> y",
                        "? z",
                        "'",
                        "a\u2028line",
                        "\u202Ertl",
                        "🚲 bike",
                        "",
                        "2027-01-01")
                .stream()
                .filter(word -> !word.isEmpty())
                .toList();
        for (String word : words) {
            comesBack(article(word, words, "One.\n\n---\n\ntitle: \"no\"\n---\n    code\n\t" + word));
        }
    }

    @Property
    void anyTextComesBackAsItWas(
            @ForAll("kept") String title, @ForAll("kept") String word, @ForAll("kept") String body) {
        comesBack(article(title, List.of(word), body + "\n---\n" + body));
    }

    /// As rules keep words: readable, with something at both ends, lines ended by `\n`.
    @Provide
    Arbitrary<String> kept() {
        return Arbitraries.strings()
                .all()
                .withChars("\"'\\:#-[]{},&*!|>%@`? \u00a0éأش漢")
                .ofMaxLength(60)
                .map(text -> "x"
                        + text.codePoints()
                                .filter(letter -> Character.getType(letter) != Character.CONTROL
                                        && Character.getType(letter) != Character.SURROGATE)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .append('x'));
    }

    @Example
    void aFileWithoutFrontMatterIsCalledByItsHeading() {
        ArticleFile file = ArticleFile.read(
                "in/pot-holes.md", "\n# Big holes #\r\nSee [it](article:gone).\r\n".getBytes(UTF_8), USUAL);
        Article article = file.article().orElseThrow();
        assertEquals("Big holes", article.title());
        assertEquals("big-holes", article.slug());
        assertEquals("See [it](article:gone).", article.body());
        assertEquals(Map.of("gone", 3), file.links());
        assertEquals(
                "pot holes",
                ArticleFile.read("in/pot-holes.md", "Call.".getBytes(UTF_8), USUAL)
                        .article()
                        .orElseThrow()
                        .title());
    }

    @Example
    void whatItDoesNotSayIsSaidForIt() {
        ArticleFile file = ArticleFile.read("a.md", "---\ntitle: Big holes\n---\nCall.\n".getBytes(UTF_8), USUAL);
        Article article = file.article().orElseThrow();
        assertEquals(
                "PBOT liaison en big-holes",
                String.join(" ", article.agency(), article.owner(), article.language(), article.slug()));
        assertTrue(
                read("---\ntitle: Big holes\n---\nCall.\n").findings().stream()
                        .anyMatch(finding -> finding.message().contains("\"id\" is missing")),
                "a pack's file says all of it");
    }

    @Example
    void mistakesStandAtTheirLines() {
        ArticleFile file = ArticleFile.read(
                "a.md",
                "---\ntitle: Holes\neffective_from: soon\nservices:\n  - a\n  - b\n---\nx\n".getBytes(UTF_8),
                USUAL);
        assertTrue(file.article().isEmpty());
        assertTrue(
                file.findings().toString().contains("a.md:3: error: \"soon\" is no date"), file.findings()::toString);
        assertEquals(6, file.lines().get("services/b"));
    }
}
