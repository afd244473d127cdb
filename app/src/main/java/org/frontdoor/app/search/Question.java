package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.frontdoor.app.search.Found.ArticleMatch;
import org.frontdoor.app.search.Found.ServiceMatch;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.search.meaning.MeaningIndex;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// One question, read in each language by its words, and once by its meaning.
final class Question {
    /// As many as can still come to the top by both.
    private static final int CANDIDATES = 60;

    /// Passages; a thing has several.
    private static final int NEAREST_PASSAGES = 120;

    private static final float OWN_LANGUAGE = 1.4f;

    /// What scores less than this part of the best is noise: it shares a word, not a matter.
    private static final float WORTH_SHOWING = 0.3f;

    /// The same where meanings count: no two sentences are so different that their nearness is 0.
    private static final float NEAR_ENOUGH = 0.4f;

    /// What each part counts: see docs/decisions/0022-words-and-meaning.md.
    /// @param meaning how near it is
    /// @param words how well its words match, beside the best of all
    /// @param coverage how much of what is asked is there at all
    private record Weights(float meaning, float words, float coverage) {
        static final Weights USUAL = new Weights(1, 0.05f, 0.1f);

        /// The model has learned English: of other languages it knows no more than how the words look.
        static final Weights NOT_LEARNED = new Weights(0.5f, 0.25f, 0.25f);

        /// What scores less is of another matter. Of what is no word the model makes up a meaning.
        float least(boolean words) {
            return words ? 0 : 0.35f * meaning;
        }
    }

    private static final float EXACT = 1;

    private final AnswerIndex index;
    private final @Nullable AnswerMeanings meanings;
    private final Asked asked;
    private final boolean typing;
    private final String heard;
    private final Weights weights;
    private final IndexSearcher searcher;

    /// @param meant of zeros where that is not known
    record Asked(String text, String language, Ranking ranking, Meant meant) {}

    private record Hit(int position, float score, boolean exact, float nearness, float coverage) {}

    Question(AnswerIndex index, @Nullable AnswerMeanings meanings, Asked asked) {
        this.index = index;
        this.meanings = asked.ranking == Ranking.WORDS ? null : meanings;
        this.asked = asked;
        this.typing = typing(asked.text);
        this.heard = HeardLanguage.of(asked.text, index);
        this.weights = heard.equals(Meaning.LANGUAGE) ? Weights.USUAL : Weights.NOT_LEARNED;
        this.searcher = new IndexSearcher(index.reader());
    }

    /// Whether the last word is still being typed.
    static boolean typing(String text) {
        return !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    Found answer(int mostServices, int mostArticles) throws IOException {
        BooleanQuery.Builder spoken = new BooleanQuery.Builder();
        boolean anything = false;
        for (String reading : IndexFields.LANGUAGES) {
            Stems stems = stems(reading);
            if (!stems.all().isEmpty()) {
                Stems phrased = stems(index.phrasing(reading));
                spoken.add(
                        new SpokenQuery(index.vocabulary(reading), reading).of(stems, phrased, typing), Occur.SHOULD);
                anything |= reading.equals(heard) || stems.words().stream().anyMatch(index.vocabulary(reading)::knows);
            }
        }
        if (!anything) {
            return Found.NOTHING;
        }
        return new Found(services(spoken.build(), mostServices), articles(spoken.build(), mostArticles));
    }

    private Stems stems(String language) {
        return stems(index.reading(language));
    }

    /// Of what the words were read as: what was mistyped is marked where it was meant.
    private Stems meantStems(String language) {
        return Stems.of(index.reading(language), meantText());
    }

    private String meantText() {
        return asked.meant.text().isBlank() ? asked.text : asked.meant.text();
    }

    private Stems stems(SpokenAnalyzer reading) {
        List<Stems.Stem> all = Stems.of(reading, asked.text).all();
        return new Stems(all.subList(Math.max(0, all.size() - SpokenQuery.MOST_WORDS), all.size()));
    }

    private List<ServiceMatch> services(Query spoken, int most) throws IOException {
        if (most == 0) {
            return List.of();
        }
        return ranked(
                        IndexFields.SERVICE,
                        words(spoken, IndexFields.SERVICE, position -> 1),
                        meanings == null ? null : meanings.services(),
                        index.serviceNames().called(asked.text))
                .stream()
                .limit(most)
                .map(hit -> {
                    Service service = index.services().get(hit.position);
                    return new ServiceMatch(
                            service,
                            hit.score,
                            why(hit, heard(index.serviceStems().get(hit.position))));
                })
                .toList();
    }

    /// Of an article in several languages only the best is told; the preferred language has a start.
    private List<ArticleMatch> articles(Query spoken, int most) throws IOException {
        if (most == 0) {
            return List.of();
        }
        Set<String> told = new HashSet<>();
        return ranked(
                        IndexFields.ARTICLE,
                        words(spoken, IndexFields.ARTICLE, this::start),
                        meanings == null ? null : meanings.articles(),
                        index.articleNames().called(asked.text))
                .stream()
                .filter(hit -> told.add(index.articles().get(hit.position).slug()))
                .limit(most)
                .map(hit -> {
                    Article article = index.articles().get(hit.position);
                    Quotes.Quotable quotable = index.quotes().of(article);
                    Marker marker = new Marker(meantStems(article.language()).words(), typing);
                    Marked title = marker.mark(quotable.title());
                    Marked snippet = marker.snippet(quotable.body());
                    List<String> heard = Stream.of(title, snippet)
                            .flatMap(marked -> marked.matches().stream())
                            .distinct()
                            .toList();
                    return new ArticleMatch(article, hit.score, title, snippet, why(hit, heard));
                })
                .toList();
    }

    private Why why(Hit hit, List<String> heard) {
        return new Why(hit.exact, Math.max(0, hit.nearness), hit.coverage, heard, readAs());
    }

    /// What a whole word was taken for; that one is being completed is no news.
    private String readAs() {
        List<String> typed = List.of(asked.text.strip().split("\\s+", -1));
        List<String> read = List.of(asked.meant.text().strip().split("\\s+", -1));
        int whole = typing ? typed.size() - 1 : typed.size();
        boolean same = read.size() < whole || typed.subList(0, whole).equals(read.subList(0, whole));
        return same ? "" : String.join(" ", read);
    }

    private double start(int article) {
        return index.articles().get(article).language().equals(asked.language) ? OWN_LANGUAGE : 1;
    }

    /// @param words scores by position
    private List<Hit> ranked(String type, Map<Integer, Float> words, @Nullable MeaningIndex meaning, Set<Integer> named)
            throws IOException {
        float most = words.values().stream().max(Float::compare).orElse(1f);
        Set<Integer> positions = new TreeSet<>(words.keySet());
        if (meaning != null) {
            positions.addAll(meaning.near(asked.meant.vector(), NEAREST_PASSAGES));
        }
        Map<Integer, Float> coverage =
                meaning == null || asked.ranking != Ranking.FUSED ? Map.of() : coverage(type, positions);
        MeaningIndex.Nearness nearness = meaning == null ? position -> 0 : meaning.to(asked.meant.vector());
        List<Hit> hits = new ArrayList<>();
        for (int position : positions) {
            float share = words.getOrDefault(position, 0f) / most;
            float near = meaning == null ? 0 : nearness.of(position);
            float covered = coverage.getOrDefault(position, 0f);
            float score = switch (meaning == null ? Ranking.WORDS : asked.ranking) {
                case WORDS -> share;
                case MEANING -> near;
                case FUSED -> weights.meaning * near + weights.words * share + weights.coverage * covered;
            };
            boolean exact = named.contains(position);
            hits.add(new Hit(position, score + (exact ? EXACT : 0), exact, near, covered));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::position));
        float best = hits.isEmpty() ? 0 : hits.getFirst().score;
        float worth = meaning == null
                ? best * WORTH_SHOWING
                : Math.max(best * NEAR_ENOUGH, weights.least(asked.meant.words()));
        return hits.stream().filter(hit -> hit.score >= worth && hit.score > 0).toList();
    }

    private Map<Integer, Float> coverage(String type, Set<Integer> positions) throws IOException {
        List<Query> readings = new ArrayList<>();
        for (String reading : IndexFields.LANGUAGES) {
            readings.add(new SpokenQuery(index.vocabulary(reading), reading)
                    .coverage(stems(reading), typing, index.reader()));
        }
        List<BytesRef> places = positions.stream()
                .map(position -> new BytesRef(IndexFields.place(type, position)))
                .toList();
        Query query = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(readings, 0), Occur.MUST)
                .add(new TermInSetQuery(IndexFields.PLACE, places), Occur.FILTER)
                .build();
        Map<Integer, Float> shares = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, positions.size())).scoreDocs) {
            shares.put(position(hit), hit.score);
        }
        return shares;
    }

    private Map<Integer, Float> words(Query spoken, String type, IntToDoubleFunction start) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(spoken, Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.TYPE, type)), Occur.FILTER)
                .build();
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, CANDIDATES).scoreDocs) {
            int position = position(hit);
            scores.put(position, (float) (hit.score * start.applyAsDouble(position)));
        }
        return scores;
    }

    private int position(ScoreDoc hit) throws IOException {
        return searcher.storedFields()
                .document(hit.doc)
                .getField(IndexFields.POSITION)
                .numericValue()
                .intValue();
    }

    private List<String> heard(Set<String> serviceStems) {
        return IndexFields.LANGUAGES.stream()
                .flatMap(language -> meantStems(language).all().stream())
                .filter(stem -> serviceStems.contains(stem.word()))
                .map(stem -> meantText().substring(stem.from(), stem.to()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
