package org.frontdoor.app.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Ranking;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.search.meaning.MeaningLoad;
import org.frontdoor.app.search.meaning.OnnxMeaning;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// How soon a start finds answers; and search over far more articles than a city has: 10,000, put together from the
/// sentences of those that are there.
final class AnswerBench {
    private static final int ARTICLES = 10_000;
    private static final int SENTENCES = 12;
    private static final int MEASURED = 100;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final List<Service> services;
    private final List<Article> real;
    private final List<Article> articles;
    private final Report report;

    AnswerBench(List<Service> services, List<Article> real, Report report) {
        this.services = services;
        this.real = real;
        this.articles = many(real);
        this.report = report;
    }

    void run() {
        start();
        manyArticles();
    }

    /// As a desktop starts that has computed no meaning yet.
    private void start() {
        long began = System.nanoTime();
        try (AnswerSearch search = new AnswerSearch()) {
            search.rebuild(services, real, List.of());
            if (search.find("pothole", "en", 1, 1).services().isEmpty()) {
                throw new BenchFailure("The words find nothing before the model is there.");
            }
            double words = seconds(began);
            if (OnnxMeaning.load() instanceof MeaningLoad.Loaded(Meaning meaning)) {
                try (meaning) {
                    double loaded = seconds(began) - words;
                    search.understand(meaning, meaning::of);
                    report.add(Line.of("search", "a start until words find answers", words * 1000, "ms")
                            .beside("until what they mean counts, the first time", seconds(began) * 1000)
                            .named("answers_start_ms")
                            .note(
                                    "%d services and %d articles; of the model's time %.0f ms are loading, and its vectors are kept"
                                            .formatted(services.size(), real.size(), loaded * 1000)));
                }
            }
        }
    }

    private void manyArticles() {
        long before = heap();
        long began = System.nanoTime();
        try (SqliteSearch sqlite = new SqliteSearch(articles);
                AnswerSearch search = new AnswerSearch()) {
            double rival = ARTICLES / seconds(began);
            began = System.nanoTime();
            search.rebuild(List.of(), articles, List.of());
            double built = ARTICLES / seconds(began);
            report.add(Line.of("search", "10,000 articles indexed by their words", built, "articles/s")
                    .beside("SQLite FTS5", rival)
                    .atLeast(2_000)
                    .named("answers_indexed_per_s")
                    .note("heap grew by %d MiB, %.1f MB of it Lucene's index"
                            .formatted((heap() - before) >> 20, search.bytes() / 1e6)));
            Timing fts = Keystrokes.timed(sqlite::find);
            Timing words = Keystrokes.timed(typed -> search.find(typed, "en", 0, 8, Ranking.WORDS));
            report.add(Line.of("search", "a keystroke among 10,000 articles, words, p99", words.p99(), "ms")
                    .beside("SQLite FTS5", fts.p99())
                    .atMost(10)
                    .named("answers_words_p99_ms")
                    .note("p50 %.2f ms, SQLite's %.2f ms".formatted(words.p50(), fts.p50())));
            if (OnnxMeaning.load() instanceof MeaningLoad.Loaded(Meaning meaning)) {
                try (meaning) {
                    fused(search, meaning, fts);
                }
            }
        }
    }

    /// The passages' vectors are drawn, for computing all takes minutes; the questions' are computed. Random ones are
    /// the hardest to index.
    private void fused(AnswerSearch search, Meaning meaning, Timing fts) {
        long began = System.nanoTime();
        articles.stream().limit(MEASURED).forEach(article -> meaning.of(article.body()));
        double computed = MEASURED / seconds(began);
        SplittableRandom random = new SplittableRandom(311);
        began = System.nanoTime();
        search.understand(meaning, text -> drawn(random));
        double took = seconds(began);
        Timing fused = Keystrokes.timed(typed -> search.find(typed, "en", 0, 8));
        report.add(Line.of("search", "a keystroke among 10,000 articles, words and meaning, p99", fused.p99(), "ms")
                .beside("SQLite FTS5, words alone", fts.p99())
                .atMost(30)
                .named("answers_fused_p99_ms")
                .note(("p50 %.2f ms; meanings indexed in %.0f s in the background, %.0f MB; the model computes %.0f"
                                + " whole articles a second, once each")
                        .formatted(fused.p50(), took, search.bytes() / 1e6, computed)));
    }

    private static float[] drawn(SplittableRandom random) {
        float[] vector = new float[Meaning.DIMENSION];
        float sum = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            sum += vector[i] * vector[i];
        }
        float length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static List<Article> many(List<Article> real) {
        SplittableRandom random = new SplittableRandom(311);
        List<String> sentences = new ArrayList<>();
        real.forEach(article -> Collections.addAll(sentences, SENTENCE_END.split(article.body())));
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Article one = real.get(random.nextInt(real.size()));
            Article other = real.get(random.nextInt(real.size()));
            StringBuilder body = new StringBuilder();
            for (int s = 0; s < SENTENCES; s++) {
                body.append(sentences.get(random.nextInt(sentences.size()))).append("\n\n");
            }
            String slug = "article-" + i;
            all.add(new Article(
                    Article.idOf(slug, "en"),
                    slug,
                    "en",
                    one.title() + ", " + other.title(),
                    one.keywords(),
                    List.of(),
                    one.agency(),
                    one.owner(),
                    null,
                    List.of(),
                    body.toString()));
        }
        return all;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /// Bytes in use, after a collection.
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
