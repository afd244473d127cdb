package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

/// A question's words, looked for in each language.
final class WordSearch {
    /// As many as can still come to the top.
    private static final int CANDIDATES = 60;

    private final AnswerIndex index;
    private final String text;
    private final boolean typing;
    private final Predicate<String> isWord;
    private final IndexSearcher searcher;

    /// By language, each with what it has found of its words so far.
    private final Map<String, SpokenQuery> queries = new HashMap<>();

    /// By language, how much of the words stands in the knowledge.
    private final Map<String, Float> known = new HashMap<>();

    /// The same for services and for articles.
    private @Nullable Query spoken;

    private @Nullable WordSearch asTyped;

    /// @param typing the last word may be the beginning of one
    /// @param isWord what is a word though the knowledge may not have it, and so no typing error of another
    WordSearch(AnswerIndex index, String text, boolean typing, Predicate<String> isWord) {
        this.index = index;
        this.text = text;
        this.typing = typing;
        this.isWord = isWord;
        this.searcher = new IndexSearcher(index.reader());
    }

    /// The same words, none of which is a typing error.
    WordSearch asTyped() {
        WordSearch made = asTyped == null ? new WordSearch(index, text, typing, any -> true) : asTyped;
        asTyped = made;
        return made;
    }

    private Query spoken() {
        Query made = spoken == null ? readings() : spoken;
        spoken = made;
        return made;
    }

    private Query readings() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String reading : IndexFields.LANGUAGES) {
            all.add(
                    query(reading).of(stems(index.reading(reading)), stems(index.phrasing(reading)), typing),
                    Occur.SHOULD);
        }
        return all.build();
    }

    /// Whether there is a word that says something of the matter: in the language it is asked in any, in another one
    /// that is known.
    boolean anything(String heardLanguage) {
        return IndexFields.LANGUAGES.stream()
                .anyMatch(reading -> stems(index.reading(reading)).words().stream()
                        .anyMatch(stem -> reading.equals(heardLanguage)
                                || index.vocabulary(reading).knows(stem)));
    }

    /// Scores by position of those that match best.
    /// @param among what they are looked for in; `null` for all there is
    /// @param start a factor by position
    Map<Integer, Float> scores(String type, @Nullable Among among, IntToDoubleFunction start) throws IOException {
        Query which = among == null
                ? new TermQuery(new Term(IndexFields.TYPE, type))
                : new TermInSetQuery(IndexFields.PLACE, places(type, among.positions()));
        Query query = new BooleanQuery.Builder()
                .add(spoken(), Occur.MUST)
                .add(which, Occur.FILTER)
                .build();
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, CANDIDATES).scoreDocs) {
            int position = position(hit);
            scores.put(position, (float) (hit.score * start.applyAsDouble(position)));
        }
        return scores;
    }

    /// How much of the words each has, 0 to 1, in the language where that is most.
    Map<Integer, Float> coverage(String type, Set<Integer> positions) throws IOException {
        List<Query> readings = new ArrayList<>();
        for (String reading : IndexFields.LANGUAGES) {
            readings.add(query(reading).coverage(stems(index.reading(reading)), typing, index.reader()));
        }
        Query query = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(readings, 0), Occur.MUST)
                .add(new TermInSetQuery(IndexFields.PLACE, places(type, positions)), Occur.FILTER)
                .build();
        Map<Integer, Float> shares = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, positions.size())).scoreDocs) {
            shares.put(position(hit), hit.score);
        }
        return shares;
    }

    /// How much of the words, as this language reads them, stands in the knowledge at all, 0 to 1.
    float known(String reading) throws IOException {
        Float before = known.get(reading);
        if (before != null) {
            return before;
        }
        float share = query(reading).known(stems(index.reading(reading)), typing, index.reader());
        known.put(reading, share);
        return share;
    }

    /// The articles that have these phrases.
    Set<Integer> having(ExactPhrases phrases) throws IOException {
        Set<Integer> positions = new TreeSet<>();
        for (ScoreDoc hit :
                searcher.search(phrases.query(), Math.max(1, index.articles().size())).scoreDocs) {
            positions.add(position(hit));
        }
        return positions;
    }

    private static List<BytesRef> places(String type, Set<Integer> positions) {
        return positions.stream()
                .map(position -> new BytesRef(IndexFields.place(type, position)))
                .toList();
    }

    private SpokenQuery query(String reading) {
        return queries.computeIfAbsent(
                reading, language -> new SpokenQuery(index.vocabulary(language), language, spelledRight(language)));
    }

    private Set<String> spelledRight(String language) {
        return stems(index.reading(language)).all().stream()
                .filter(stem ->
                        isWord.test(text.substring(stem.from(), stem.to()).toLowerCase(Locale.ROOT)))
                .map(Stems.Stem::word)
                .collect(Collectors.toSet());
    }

    private Stems stems(SpokenAnalyzer reading) {
        List<Stems.Stem> all = Stems.of(reading, text).all();
        return new Stems(all.subList(Math.max(0, all.size() - SpokenQuery.MOST_WORDS), all.size()));
    }

    private int position(ScoreDoc hit) {
        return index.positions().applyAsInt(hit.doc);
    }
}
