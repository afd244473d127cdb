package org.frontdoor.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// Puts typing errors right before a question's meaning is looked for: a model of meanings makes of an unknown word
/// whatever its pieces say. Only a word that neither the knowledge nor the model has is changed.
final class Spelling {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final Pattern LAST = Pattern.compile("\\p{L}{2,}$");

    /// Letters from which on two errors are believed.
    private static final int LONG = 8;

    private static final int MOST_NEAR = 50;

    /// How often each word stands in the knowledge, in alphabetical order.
    private final TreeMap<String, Integer> written;

    private final Set<String> learned;
    private final Vocabulary nearWritten;
    private final Vocabulary nearLearned;

    /// @param texts all that is written in the knowledge
    /// @param learned what the model knows
    Spelling(Collection<String> texts, Collection<String> learned) {
        this.written = new TreeMap<>(counted(texts));
        this.learned = new HashSet<>(learned);
        this.nearWritten = Vocabulary.of(written.keySet());
        this.nearLearned = Vocabulary.of(learned);
    }

    private static Map<String, Integer> counted(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        try (StandardAnalyzer words = new StandardAnalyzer()) {
            texts.forEach(text -> Stems.of(words, text).words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        }
        return counts;
    }

    /// @param lastIsBeingTyped it is completed where the knowledge has such a word, else left out
    String corrected(String text, boolean lastIsBeingTyped) {
        String whole = lastIsBeingTyped ? LAST.matcher(text).replaceFirst(this::completed) : text;
        return LONG_WORD.matcher(whole.isBlank() ? text : whole).replaceAll(this::corrected);
    }

    private String completed(MatchResult last) {
        String word = last.group().toLowerCase(Locale.ROOT);
        if (known(word)) {
            return last.group();
        }
        return written.subMap(word, word + Character.MAX_VALUE).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String corrected(MatchResult match) {
        String word = match.group().toLowerCase(Locale.ROOT);
        if (known(word)) {
            return match.group();
        }
        List<Vocabulary.Near> all = new ArrayList<>(nearWritten.near(word, word.length() >= LONG ? 2 : 1, MOST_NEAR));
        all.addAll(nearLearned.near(word, 1, MOST_NEAR));
        return all.stream()
                .min(Comparator.comparingInt(Vocabulary.Near::edits)
                        .thenComparingInt(near -> -written.getOrDefault(near.stem(), 0)))
                .map(Vocabulary.Near::stem)
                .orElse(match.group());
    }

    /// Whether any of the words is one, to the knowledge or to the model: of others it would make up a meaning.
    boolean saysSomething(String text) {
        return WORDS.matcher(text).results().anyMatch(word -> known(word.group().toLowerCase(Locale.ROOT)));
    }

    private boolean known(String word) {
        return written.containsKey(word) || learned.contains(word);
    }
}
