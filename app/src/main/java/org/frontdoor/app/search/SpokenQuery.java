package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What is asked of the index for one language's reading of the words: each stem in the field where it counts most,
/// whole keyword phrases on top, the word being typed as a beginning, and unknown words with a typing error or two.
final class SpokenQuery {
    /// More words than a caller says in one breath; the rest of a pasted text would only cost time.
    static final int MOST_WORDS = 40;

    private static final int LONGEST_PHRASE = 4;

    private record Weighted(String field, float boost) {}

    private static final List<Weighted> FIELDS = List.of(
            new Weighted(IndexFields.NAME, 4f),
            new Weighted(IndexFields.KEYWORDS, 3f),
            new Weighted(IndexFields.VIA, 1f),
            new Weighted(IndexFields.BODY, 1f));

    /// What equal words count for less when they are only nearly equal.
    private static final float NEARLY = 0.5f;

    private static final int MOST_NEAR = 20;

    private final Vocabulary vocabulary;
    private final String language;
    private final Set<String> spelledRight;

    /// Each word is asked for in several fields, and for the score as for the coverage.
    private final Map<String, List<Vocabulary.Near>> near = new HashMap<>();

    /// @param spelledRight stems that are no typing error of another word, though the knowledge may not have them
    SpokenQuery(Vocabulary vocabulary, String language, Set<String> spelledRight) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.spelledRight = spelledRight;
    }

    /// Where the words of a language are looked for.
    static List<String> fields(String language) {
        return FIELDS.stream()
                .map(field -> IndexFields.in(field.field, language))
                .toList();
    }

    /// @param stems what is looked for word by word
    /// @param phrased the same words as whole phrases are read
    Query of(Stems stems, Stems phrased, boolean lastIsBeingTyped) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> words = stems.words();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (seen.add(words.get(i))) {
                query.add(word(words.get(i), lastIsBeingTyped && i == words.size() - 1), Occur.SHOULD);
            }
        }
        for (String run : new HashSet<>(phrased.runs(LONGEST_PHRASE))) {
            int length = 1 + (int) run.chars().filter(c -> c == ' ').count();
            query.add(new BoostQuery(term(IndexFields.PHRASE, run), 1.5f * length * length), Occur.SHOULD);
        }
        return query.build();
    }

    /// How much of what is asked a document has, 0 to 1: half of it in its name, half anywhere. Rare words count more
    /// (the idf of S. Robertson and K. Spärck Jones, 1976).
    Query coverage(Stems stems, boolean lastIsBeingTyped, IndexReader reader) throws IOException {
        List<String> words = List.copyOf(new LinkedHashSet<>(stems.words()));
        float[] weights = new float[words.size()];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rarity(words.get(i), reader);
            sum += weights[i];
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < weights.length; i++) {
            boolean beingTyped = lastIsBeingTyped && i == weights.length - 1;
            float half = weights[i] / sum / 2;
            query.add(has(words.get(i), beingTyped, FIELDS.subList(0, 1), half), Occur.SHOULD);
            query.add(has(words.get(i), beingTyped, FIELDS, half), Occur.SHOULD);
        }
        return query.build();
    }

    /// How much of what is asked stands in the knowledge at all, 0 to 1, rare words counting more; half of a word that
    /// may be a typing error of one that does.
    float known(Stems stems, boolean lastIsBeingTyped, IndexReader reader) throws IOException {
        List<String> words = List.copyOf(new LinkedHashSet<>(stems.words()));
        float sum = 0;
        float known = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean beingTyped = lastIsBeingTyped && i == words.size() - 1;
            float weight = rarity(word, reader);
            sum += weight;
            if (vocabulary.knows(word) || (beingTyped && vocabulary.begins(word))) {
                known += weight;
            } else if (!near(word).isEmpty()) {
                known += weight * NEARLY;
            }
        }
        return sum == 0 ? 0 : known / sum;
    }

    /// How much a word says: more the fewer have it.
    float rarity(String word, IndexReader reader) throws IOException {
        int documents = 0;
        for (Weighted field : FIELDS) {
            documents = Math.max(documents, reader.docFreq(new Term(IndexFields.in(field.field, language), word)));
        }
        return (float) Math.log(1 + (reader.numDocs() + 0.5) / (documents + 0.5));
    }

    private Query has(String word, boolean beingTyped, List<Weighted> fields, float worth) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Weighted field : fields) {
            Term term = new Term(IndexFields.in(field.field, language), word);
            any.add(beingTyped && word.length() >= 2 ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
            near(word).forEach(near -> any.add(term(field.field, near.stem()), Occur.SHOULD));
        }
        return new BoostQuery(new ConstantScoreQuery(any.build()), worth);
    }

    /// Known words of which an unknown one may be a typing error.
    private List<Vocabulary.Near> near(String word) {
        return near.computeIfAbsent(
                word,
                any -> word.length() < 4 || vocabulary.knows(word) || spelledRight.contains(word)
                        ? List.of()
                        : vocabulary.near(word, word.length() >= 8 ? 2 : 1, MOST_NEAR));
    }

    private Query word(String word, boolean beingTyped) {
        List<Query> ways = new ArrayList<>();
        for (Weighted field : FIELDS) {
            Term term = new Term(IndexFields.in(field.field, language), word);
            ways.add(new BoostQuery(new TermQuery(term), field.boost));
        }
        for (Weighted field : FIELDS) {
            Term term = new Term(IndexFields.in(field.field, language), word);
            if (beingTyped && word.length() >= 2) {
                ways.add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), field.boost * 0.6f));
            }
        }
        for (Vocabulary.Near near : near(word)) {
            float alike = 1
                    - (float) near.edits() / Math.min(word.length(), near.stem().length());
            FIELDS.forEach(
                    field -> ways.add(new BoostQuery(term(field.field, near.stem()), field.boost * NEARLY * alike)));
        }
        return new DisjunctionMaxQuery(ways, 0.15f);
    }

    private Query term(String field, String word) {
        return new TermQuery(new Term(IndexFields.in(field, language), word));
    }
}
