package org.frontdoor.app.search.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Ranking;
import org.frontdoor.app.search.eval.Quality.Answered;
import org.frontdoor.app.search.meaning.MeaningLoad;
import org.frontdoor.app.search.meaning.OnnxMeaning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `frontdoor search-eval`: how often each ranking finds the right article, and how fast.
@Command(
        name = "frontdoor search-eval",
        description = "Asks all queries of the articles and says how often the right one is found: by plain BM25, by"
                + " words, by meaning, and by both.",
        mixinStandardHelpOptions = true)
public final class SearchEval implements Callable<Integer> {
    private static final long SEED = 311;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "A.jsonl",
            description = "A line each: {\"id\",\"title\",\"body\",\"keywords\"?,\"language\"?}.")
    private Path articles = Path.of("articles.jsonl");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "Q.jsonl",
            description = "A line each: {\"q\",\"answers\":[\"id\",...]}; any of the ids is right.")
    private Path queries = Path.of("queries.jsonl");

    @Option(
            names = "--typos",
            paramLabel = "P",
            description = "Puts one typing error into this share of the queries, 0 to 1; always the same ones.")
    private double typos;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    private SearchEval() {}

    /// @param p50 milliseconds a query, as `p99`
    /// @param buildMillis of the whole index
    /// @param bytes of the index in memory
    private record Outcome(Quality quality, double p50, double p99, double buildMillis, long bytes) {}

    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SearchEval());
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (typos < 0 || typos > 1) {
            err.println("search-eval: --typos is a share, 0 to 1");
            return 2;
        }
        try {
            EvalSet set = EvalSet.read(articles, queries).disturbed(new TypingErrors(SEED, typos)::disturb);
            Map<String, Outcome> outcomes = measure(set, err);
            print(set, outcomes, out);
            if (json != null) {
                write(outcomes, json);
            }
            return 0;
        } catch (EvalSet.NotASet mistake) {
            err.println("search-eval: " + mistake.getMessage());
            return 1;
        } catch (NoSuchFileException missing) {
            err.println("search-eval: there is no file " + missing.getFile());
            return 1;
        }
    }

    private static Map<String, Outcome> measure(EvalSet set, PrintWriter err) throws IOException {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        long began = System.nanoTime();
        try (PlainRanking plain = new PlainRanking(set.articles())) {
            outcomes.put("bm25", ask(set, plain::find, millis(began), plain.bytes()));
        }
        began = System.nanoTime();
        try (AnswerSearch search = new AnswerSearch()) {
            search.rebuild(List.of(), set.articles(), List.of());
            outcomes.put("words", ask(set, by(search, Ranking.WORDS), millis(began), search.bytes()));
            switch (OnnxMeaning.load()) {
                case MeaningLoad.WordsAlone(String why, boolean _) ->
                    err.println("search-eval: words alone, for " + why);
                case MeaningLoad.Loaded(var meaning) -> {
                    try (meaning) {
                        began = System.nanoTime();
                        search.understand(meaning, meaning::of);
                        double build = millis(began);
                        outcomes.put("meaning", ask(set, by(search, Ranking.MEANING), build, search.bytes()));
                        outcomes.put("fused", ask(set, by(search, Ranking.FUSED), build, search.bytes()));
                    }
                }
            }
        }
        return outcomes;
    }

    /// A query is a whole one: its last word is not being typed.
    private static Function<String, List<String>> by(AnswerSearch search, Ranking ranking) {
        return query -> search.find(query + " ", "en", 0, Quality.DEPTH, ranking).articles().stream()
                .map(match -> match.article().slug())
                .toList();
    }

    private static Outcome ask(EvalSet set, Function<String, List<String>> ranking, double build, long bytes) {
        List<Answered> answered = new ArrayList<>();
        double[] took = new double[set.queries().size()];
        for (int round = 0; round < 2; round++) {
            // The first round is the JIT's; a question asked twice in a row would be answered from memory.
            answered.clear();
            for (int i = 0; i < took.length; i++) {
                EvalSet.Query query = set.queries().get(i);
                long began = System.nanoTime();
                List<String> found = ranking.apply(query.q());
                took[i] = millis(began);
                answered.add(new Answered(found, Set.copyOf(query.answers())));
            }
        }
        Arrays.sort(took);
        return new Outcome(
                Quality.of(answered),
                took[took.length / 2],
                took[Math.min(took.length - 1, (int) (took.length * 0.99))],
                build,
                bytes);
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void print(EvalSet set, Map<String, Outcome> outcomes, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d articles, %d queries%n",
                set.articles().size(),
                set.queries().size());
        out.printf(
                "%-8s %8s %8s %8s %8s %8s %8s %9s %9s%n",
                "", "recall@1", "recall@5", "MRR@10", "nDCG@10", "p50 ms", "p99 ms", "build ms", "index kB");
        outcomes.forEach((name, outcome) -> out.printf(
                Locale.ROOT,
                "%-8s %8.3f %8.3f %8.3f %8.3f %8.2f %8.2f %9.0f %9.0f%n",
                name,
                outcome.quality.recallAt1(),
                outcome.quality.recallAt5(),
                outcome.quality.mrrAt10(),
                outcome.quality.ndcgAt10(),
                outcome.p50,
                outcome.p99,
                outcome.buildMillis,
                outcome.bytes / 1e3));
        out.flush();
    }

    private static void write(Map<String, Outcome> outcomes, Path file) throws IOException {
        ObjectMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ObjectNode all = mapper.createObjectNode();
        outcomes.forEach((name, outcome) -> all.putObject(name)
                .put("n", outcome.quality.n())
                .put("recall@1", outcome.quality.recallAt1())
                .put("recall@5", outcome.quality.recallAt5())
                .put("mrr@10", outcome.quality.mrrAt10())
                .put("ndcg@10", outcome.quality.ndcgAt10())
                .put("p50_ms", outcome.p50)
                .put("p99_ms", outcome.p99)
                .put("build_ms", outcome.buildMillis)
                .put("index_bytes", outcome.bytes));
        mapper.writeValue(file.toFile(), all);
    }
}
