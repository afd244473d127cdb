package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.frontdoor.app.cli.FrontdoorCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// `import articles` and `export articles` on a running central: shown first, done once, nothing of people's lost.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportArticlesTest {
    private static final String POTHOLE = """
            ---
            id: %s
            title: "Big holes: what now?"
            language: en
            keywords: [hole]
            services: [abandoned-auto]
            agency: PBOT
            owner: liaison
            review_by: 2030-01-01
            sources: [demo]
            ---
            Tell us *where*.

            ---

            See [trash](article:trash-day).
            """;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private ArticleCentral central;

    @BeforeAll
    void start() throws IOException {
        central = ArticleCentral.whereOnePersonPublishes(data);
    }

    @AfterAll
    void stop() {
        central.close();
    }

    private ArticleCentral.Ran run(String... words) {
        return central.run(words);
    }

    private ArticleCentral.Ran take(Path path, String... more) {
        return central.take(path, more);
    }

    private Path file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anArticleIsShownThenWrittenThenTheSame() throws IOException {
        Path file = file("a.md", POTHOLE.formatted("import-shown"));
        take(file)
                .says(0, "a.md:1: new en/import-shown  «Big holes: what now?»", "nothing written yet: 1 new", "--yes");
        take(file, "--yes", "--dry-run").says(0, "nothing written yet: 1 new");
        take(file, "--yes").says(0, "1 new, 0 changed, 0 same, 0 refused");
        take(file, "--yes").says(0, "same  «Big holes: what now?» as a draft", "0 new, 0 changed, 1 same");
        Files.writeString(file, Files.readString(file).replace("[hole]", "[hole, pit]"));
        take(file, "--yes").says(0, "changed en/import-shown  «Big holes: what now?» keywords: as a draft");
    }

    @Test
    void whatIsPublishedIsOutAndIsTheSameAgain() throws IOException {
        Path file = file("b.md", POTHOLE.formatted("import-out"));
        take(file, "--publish").says(0, "and published", "1 new");
        take(file, "--publish").says(0, "0 new, 0 changed, 1 same");
        Files.writeString(
                file, Files.readString(file).replace("*where*", "*when*").replace("\n", "\r\n"));
        take(file, "--publish").says(0, "body: and published", "1 changed");
        take(file, "--publish").says(0, "0 new, 0 changed, 1 same");
    }

    @Test
    void whatPeopleWroteIsNotWrittenOver() throws IOException {
        Path file = file("c.md", POTHOLE.formatted("import-people"));
        take(file, "--yes", "--name", "admin").says(0, "1 new");
        Files.writeString(file, Files.readString(file).replace("*where*", "*when*"));
        take(file, "--yes").says(1, "c.md:3: refused", "is being written by admin, last on", "1 refused");
        take(file, "--yes", "--name", "agent").says(1, "is being written by admin");
        take(file("d.md", POTHOLE.formatted("import-resolver")), "--yes", "--name", "resolver")
                .says(1, "refused", "may not do this");
    }

    @Test
    void mistakesStandAtTheirLinesAndTheRestGoesOn() throws IOException {
        file("in/bad.md", "---\ntitle: X\nreview_by: soon\n---\nx\n");
        file("in/good.md", POTHOLE.formatted("import-good"));
        file(
                "in/service.md",
                POTHOLE.formatted("import-service").replace("[abandoned-auto]", "\n  - abandoned-auto\n  - nope"));
        file("in/agency.md", POTHOLE.formatted("import-agency").replace("PBOT", "NOBODY"));
        file("in/twice.md", POTHOLE.formatted("import-good").replace("Big", "Small"));
        file("in/welsh.md", POTHOLE.formatted("import-welsh").replace("language: en", "language: cy"));
        file("in/long.md", "# Long\n\n" + "word ".repeat(12_000));
        file("in/huge.md", "# Huge\n\n" + "word ".repeat(2_100_000));
        file("in/link.md", "# Link\n\nSee\n[this](article:not-there).");
        file("in/بحث.md", "# متى يوم القمامة؟\n\nيوم الاثنين");
        file("in/notes.txt", "x");
        file("in/z.json", "[{\"title\": \"A\", \"body\": \"B\"},\n{\"title\": 1},\n oops]");
        Files.write(folder.resolve("in/latin.md"), new byte[] {'#', ' ', 'D', (byte) 0xED, 'a'});
        ArticleCentral.Ran ran = take(folder.resolve("in"), "--yes");
        ran.says(
                1,
                "bad.md:3: error: \"soon\" is no date",
                "good.md:1: new en/import-good",
                "service.md:8: refused",
                "There is no service «nope»",
                "agency.md:7: refused",
                "twice.md:2: refused",
                "twice in en; the first is in good.md",
                "welsh.md:4: refused",
                "«cy» is not a language of the program (en, es)",
                "long.md:3: refused",
                "at most 50,000 are kept",
                "huge.md: error: has 10,500,008 bytes; at most 5,242,880 (5 MiB) are read",
                "link.md:4: warning: links to an article that is not there, «not-there»",
                "new en/article-",
                "notes.txt: warning: is no .md, .html or .json",
                "z.json:2: error: this has neither title and body",
                "z.json:3: error: is no good JSON from here on",
                "latin.md:1: error: is not UTF-8",
                "4 new, 0 changed, 0 same, 10 refused");
        take(folder.resolve("in"), "--yes").says(1, "0 new, 0 changed, 4 same, 10 refused");
    }

    @Test
    void whatIsNoFolderOfArticlesIsSaid() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 10_000; i++) {
                out.putNextEntry(new ZipEntry(i + ".md"));
            }
        }
        take(zip).says(1, "many.zip: error: is packed; unpack it");
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 5_001; i++) {
            Files.createFile(many.resolve(i + ".md"));
        }
        take(many).says(1, "has more than 5,000 files");
        take(folder.resolve("nowhere")).says(1, "there is no such file or folder");
        run("import", "articles", file("bare.md", "# A\n\nB").toString()).says(1, "says \"agency\"");
    }

    @Test
    void whatIsNoPlainFileIsNamedAndNothingBuriesTheRestOrSteersTheTerminal() throws IOException {
        file("odd/good.md", "# \u001b[2JGood\u202E\n\nWords.");
        file("odd/.hidden/no.md", "# No\n\nWords.");
        Files.createSymbolicLink(folder.resolve("odd/dead.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(folder.resolve("odd/elsewhere"), folder);
        file("odd/deep.json", "\n" + "{\"a\":".repeat(5_000));
        file(
                "odd/phones.json",
                "[{\"title\": \"Many\", \"details\": {\"phone_numbers\": [\n" + "{\"number\": \"\"},\n".repeat(3_000)
                        + "{\"number\": \"1\"}]}}]");
        ArticleCentral.Ran ran = take(folder.resolve("odd"))
                .says(
                        1,
                        "dead.md: warning: is neither a file nor a link to one",
                        "elsewhere: warning: is neither a file nor a link to one",
                        "deep.json:2: error: nests deeper",
                        "good.md:1: new en/2jgood  «\uFFFD[2JGood\uFFFD»",
                        "phones.json:21: warning: says nothing under «Phone»",
                        "phones.json: 2,980 more of such remarks",
                        "2 new, 0 changed, 0 same, 1 refused");
        assertFalse(ran.out().contains("phones.json:22:"), ran::toString);
        assertFalse(ran.out().contains("hidden"), ran::toString);
    }

    @Test
    void pagesAndAnswersOfOthersAreTakenOver() throws IOException {
        file("o/page.html", "<title>How do I park?</title><p>Pay at the <b>meter</b>.</p><script>evil()</script>");
        file("o/honolulu.json", """
                [
                  {"id": 1, "title": "Can I trim my tree?", "category": "Trees", "preview": "Ask first.", "tags": ["tree"],
                   "body": "Apply at [the city][1].\\n [1]: http://www.honolulu.gov\\n\\n1. one", "service_url": null},
                  {"id": 2, "title": "Can I trim my tree?", "body": "No."},
                  {"id": 3, "title": "", "body": "No."}
                ]
                """);
        file("o/govuk.json", """
                {"title": "Renew a badge", "base_path": "/badge", "locale": "en", "document_type": "guide",
                 "description": "How & when.", "details": {"body": "<p>See <a href=\\"/apply\\">apply</a></p>",
                 "parts": [{"title": "Who", "body": "<ul><li>You</li></ul>"}]}}
                """);
        file("o/contact.json", "{\"title\": \"Call\", \"document_type\": \"contact\", \"details\": {\"phone\": []}}");
        take(folder.resolve("o"), "--publish")
                .says(
                        1,
                        "contact.json:1: error: is a page of the kind «contact» without words to take",
                        "honolulu.json:5: error: an answer here has no title",
                        "page.html: warning: left out: 1 script",
                        "honolulu.json:2: new en/can-i-trim-my-tree ",
                        "honolulu.json:4: new en/can-i-trim-my-tree-2",
                        "govuk.json:1: new en/renew-a-badge",
                        "4 new");
        take(folder.resolve("o"), "--publish").says(1, "0 new, 0 changed, 4 same, 2 refused");
        Path out = folder.resolve("out");
        run("export", "articles", out.toString()).says(0, "articles written to");
        String badge = Files.readString(out.resolve("en/renew-a-badge.md"));
        assertTrue(badge.endsWith("How & when.\n\nSee [apply](https://www.gov.uk/apply)\n\n## Who\n\n- You\n"), badge);
        String tree = Files.readString(out.resolve("en/can-i-trim-my-tree.md"));
        assertTrue(tree.contains("keywords: [tree, Trees]"), tree);
        assertTrue(
                tree.endsWith("Ask first.\n\nApply at [the city][1].\n\n1. one\n\n[1]: http://www.honolulu.gov\n"),
                tree);
    }

    @Test
    void whatIsHandedOutIsAPackAndComesBackTheSame() throws IOException {
        file("q/odd.md", """
                ---
                title: "a: \\"b\\" # \\\\c 'd' - متى"
                keywords: ["x, y", "[z]", "no"]
                ---
                one

                ---

                title: no
                ---
                """);
        take(folder.resolve("q"), "--publish").says(0, "1 new");
        Path pack = folder.resolve("pack");
        Path from = Path.of("..", "central", "packs", "portland").toAbsolutePath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each :
                    files.filter(path -> !path.toString().contains("articles")).toList()) {
                Files.copy(each, pack.resolve(from.relativize(each).toString()));
            }
        }
        Path articles = pack.resolve("articles");
        run("export", "articles", articles.toString()).says(0, "articles written to " + articles);
        run("export", "articles", articles.toString()).says(1, "is not empty", "--overwrite");
        run("export", "articles", articles.toString(), "--overwrite").says(0, "articles written to");
        take(articles).says(0, " 0 new, 0 changed, ", "same  «a: \"b\" # \\c 'd' - متى»", " 0 refused");
        StringWriter said = new StringWriter();
        int code = FrontdoorCommand.commandLine()
                .setOut(new PrintWriter(said, true))
                .execute("pack", "check", pack.toString());
        assertEquals(0, code, said::toString);
    }

    @Test
    void honolulusAnswersAreTakenOnce() {
        Path real = Path.of("..", "..", "shared", "data", "knowledge", "honolulu_answers_articles.json");
        assumeTrue(Files.exists(real), "the real data is not beside this clone");
        take(real, "--yes").says(0, "24 new, 0 changed, 0 same, 0 refused");
        take(real, "--yes").says(0, "0 new, 0 changed, 24 same, 0 refused");
    }
}
