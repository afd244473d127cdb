package org.frontdoor.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.frontdoor.app.search.meaning.Meaning;

/// Puts typing errors right before a question's meaning is looked for: a model of meanings makes of an unknown word
/// whatever its pieces say. Only a word that neither the knowledge nor the model has is changed.
final class Spelling {
    private static final int LONG_WORDS = 4;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{" + LONG_WORDS + ",}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final Pattern LAST = Pattern.compile("\\p{L}{2,}$");

    /// Letters from which on two errors are believed.
    private static final int LONG = 8;

    private static final int MOST_NEAR = 50;

    /// Fewer letters are as likely a word of its own.
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    private static final String VOWELS = "aeiouáéíóúü";

    /// Written without their apostrophe: the nearest words say the opposite.
    private static final Set<String> CONTRACTED = Set.of(
            "arent",
            "cant",
            "couldnt",
            "didnt",
            "doesnt",
            "dont",
            "hadnt",
            "hasnt",
            "havent",
            "isnt",
            "shouldnt",
            "wasnt",
            "werent",
            "wont",
            "wouldnt",
            "ive",
            "youre",
            "theyre",
            "theres",
            "thats",
            "whats",
            "wheres",
            "shes",
            "hes",
            "aint",
            "weve",
            "youve",
            "theyve",
            "whos",
            "lets");

    /// How often each word stands in the knowledge, in alphabetical order.
    private final TreeMap<String, Integer> written;

    private final Set<String> learned;
    private final Set<String> codes;
    private final Vocabulary nearWritten;
    private final Vocabulary nearLearned;

    /// @param texts all that is written in the knowledge
    /// @param learned what the model knows
    /// @param codes words too, in lower case, though nobody means one by another word
    Spelling(Collection<String> texts, Collection<String> learned, Set<String> codes) {
        this.codes = codes;
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

    /// @param language of the text: of another than the model's, too few words are known for a guess at a form of one
    /// @param lastIsBeingTyped it is completed where the knowledge has such a word, else left out
    String corrected(String text, String language, boolean lastIsBeingTyped) {
        boolean learnedOne = language.equals(Meaning.LANGUAGE);
        String whole = lastIsBeingTyped ? LAST.matcher(text).replaceFirst(last -> completed(last, learnedOne)) : text;
        return LONG_WORD.matcher(whole.isBlank() ? text : whole).replaceAll(word -> corrected(word, learnedOne));
    }

    private String completed(MatchResult last, boolean learnedOne) {
        String word = last.group().toLowerCase(Locale.ROOT);
        if (knows(word)) {
            return last.group();
        }
        return written.subMap(word, word + Character.MAX_VALUE).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .or(() -> Optional.of(corrected(last, learnedOne))
                        .filter(other -> word.length() >= LONG_WORDS && knows(other.toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    private String corrected(MatchResult match, boolean learnedOne) {
        String word = match.group().toLowerCase(Locale.ROOT);
        if (knows(word)) {
            return match.group();
        }
        List<Vocabulary.Near> all = new ArrayList<>(nearWritten.near(word, word.length() >= LONG ? 2 : 1, MOST_NEAR));
        all.addAll(nearLearned.near(word, 1, MOST_NEAR));
        return all.stream()
                .filter(near -> learnedOne || slip(word, near.stem()))
                .min(Comparator.comparingInt(Vocabulary.Near::edits)
                        .thenComparingInt(near -> -written.getOrDefault(near.stem(), 0)))
                .map(Vocabulary.Near::stem)
                .orElse(match.group());
    }

    /// Whether one may have been typed for the other by a slip of the finger, and is not another form or another word:
    /// the
    /// end is the same, and no vowel stands for a consonant.
    private static boolean slip(String typed, String meant) {
        if (typed.length() < LONG_ENOUGH_FOR_A_SLIP
                || typed.charAt(typed.length() - 1) != meant.charAt(meant.length() - 1)) {
            return false;
        }
        boolean swapped = typed.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(meant.chars().sorted().boxed().toList());
        return swapped
                || typed.length() != meant.length()
                || IntStream.range(0, typed.length())
                        .allMatch(i -> isVowel(typed.charAt(i)) == isVowel(meant.charAt(i)));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /// Whether any of the words is one, to the knowledge or to the model: of others it would make up a meaning.
    boolean saysSomething(String text) {
        return WORDS.matcher(text).results().anyMatch(word -> knows(word.group().toLowerCase(Locale.ROOT)));
    }

    /// Whether this is a word, in lower case, to the knowledge or to the model.
    boolean knows(String word) {
        return written.containsKey(word) || learned.contains(word) || CONTRACTED.contains(word) || codes.contains(word);
    }
}
