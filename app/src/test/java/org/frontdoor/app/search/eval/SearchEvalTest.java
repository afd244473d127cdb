package org.frontdoor.app.search.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdoor.app.search.eval.Quality.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEvalTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path articles;
    private Path queries;

    @BeforeEach
    void files() throws IOException {
        articles = folder.resolve("a.jsonl");
        queries = folder.resolve("q.jsonl");
        Files.writeString(articles, """
                {"id":"drain","title":"Clogged storm drain","body":"Water stands where a grate is full of leaves.","more":1}
                {"id":"party","title":"Block party","body":"Close your street for a day.","keywords":["neighbors"]}

                {"id":"basura","title":"Día de basura","body":"Se recoge una vez a la semana.","language":"es"}
                """);
        Files.writeString(queries, """
                {"q":"my street is under water after the rain","answers":["drain"]}
                {"q":"¿cuándo recogen la basura?","answers":["basura"]}
                {"q":"we want to celebrate with our neighbors outside","answers":["party","drain"]}
                """);
    }

    @Test
    void allFourRankingsAreToldAlsoAsJson() throws IOException {
        Path json = folder.resolve("out.json");
        assertEquals(0, run("--json", json.toString()), err::toString);
        JsonNode all = new ObjectMapper().readTree(json.toFile());
        assertEquals(
                List.of("bm25", "words", "meaning", "fused"),
                all.properties().stream().map(Map.Entry::getKey).toList());
        all.forEach(each -> {
            assertEquals(3, each.path("n").intValue());
            for (String name : List.of("recall@1", "recall@5", "mrr@10", "ndcg@10", "p50_ms", "p99_ms")) {
                assertTrue(each.path(name).isNumber(), name);
            }
        });
        assertEquals(1.0, all.path("fused").path("recall@1").doubleValue());
        assertTrue(out.toString().startsWith("3 articles, 3 queries"), out::toString);
    }

    @Test
    void mistakesAreNamedByFileAndLine() throws IOException {
        Files.writeString(
                articles,
                "{\"id\":\"a\",\"title\":\"T\",\"body\":\"B\"}\n{\"id\":\"a\",\"title\":\"T\",\"body\":\"B\"}");
        assertRefused("a.jsonl:2: the id a stands there twice");
        Files.writeString(articles, "{\"id\":\"a\",\"title\":\"T\"}");
        assertRefused("a.jsonl:1: an article has an id, a title and a body");
        Files.writeString(articles, "\n{\"id\":\"a\",");
        assertRefused("a.jsonl:2: ");
        Files.write(articles, "{\"id\":\"a\",\"title\":\"é\",\"body\":\"\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("a.jsonl:1: this is not UTF-8");
        Files.writeString(articles, "");
        Files.writeString(queries, "");
        assertRefused("a.jsonl: there is nothing in it");
        files();
        Files.writeString(queries, "{\"q\":\"x\",\"answers\":[\"drain\"]}\n{\"q\":\"x\",\"answers\":[\"none\"]}");
        assertRefused("q.jsonl:2: no article has the id none");
        Files.writeString(queries, "{\"q\":\"x\",\"answers\":[]}");
        assertRefused("q.jsonl:1: a query has a q and one answer or more");
        Files.delete(queries);
        assertRefused("there is no file " + queries);
        assertEquals(2, run("--typos", "7"));
    }

    @Test
    void aTypingErrorChangesOneWordAndAlwaysTheSame() {
        String question = "there is a car without plates outside my house for 2 weeks";
        Set<String> all = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            String typed = new TypingErrors(seed, 1).disturb(question);
            assertEquals(typed, new TypingErrors(seed, 1).disturb(question));
            List<String> before = Arrays.asList(question.split(" ", -1));
            List<String> after = Arrays.asList(typed.split(" ", -1));
            assertEquals(before.size(), after.size());
            long changed = 0;
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(after.get(i))) {
                    changed++;
                    assertEquals(before.get(i).charAt(0), after.get(i).charAt(0));
                    assertTrue(Math.abs(before.get(i).length() - after.get(i).length()) <= 1);
                }
            }
            assertTrue(changed <= 1);
            all.add(typed);
        }
        assertTrue(all.size() > 100);
        assertEquals(question, new TypingErrors(1, 0).disturb(question));
        assertNotEquals(new TypingErrors(1, 1).disturb(question), new TypingErrors(2, 1).disturb(question));
    }

    /// By hand: of three questions one is right at once, one at the third place, one not at all.
    @Test
    void theFiguresAreThoseOfTheirDefinitions() {
        Quality quality = Quality.of(List.of(
                new Answered(List.of("a", "b"), Set.of("a")),
                new Answered(List.of("x", "y", "a", "b"), Set.of("a", "b")),
                new Answered(List.of("x"), Set.of("a"))));
        assertEquals(3, quality.n());
        assertEquals(1 / 3.0, quality.recallAt1(), 1e-9);
        assertEquals(2 / 3.0, quality.recallAt5(), 1e-9);
        assertEquals((1 + 1 / 3.0) / 3, quality.mrrAt10(), 1e-9);
        double second = (1 / 2.0 + Math.log(2) / Math.log(5)) / (1 + Math.log(2) / Math.log(3));
        assertEquals((1 + second) / 3, quality.ndcgAt10(), 1e-9);
    }

    private void assertRefused(String message) {
        err.getBuffer().setLength(0);
        assertEquals(1, run());
        assertTrue(err.toString().contains(message), err::toString);
    }

    private int run(String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(
                new String[] {"--articles", articles.toString(), "--queries", queries.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return SearchEval.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
