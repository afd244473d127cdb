package org.frontdoor.app.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which language a question is asked in, as far as the knowledge's own words and the small words show it.
final class HeardLanguage {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private HeardLanguage() {}

    /// The language that has most of the words to itself; the first one where none has more.
    static String of(String text, AnswerIndex index) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        String best = IndexFields.LANGUAGES.getFirst();
        long most = 0;
        for (String language : IndexFields.LANGUAGES) {
            long own = words.stream()
                    .filter(word -> IndexFields.LANGUAGES.stream()
                            .allMatch(other -> other.equals(language) == has(word, other, index)))
                    .count();
            if (own > most) {
                most = own;
                best = language;
            }
        }
        return best;
    }

    private static boolean has(String word, String language, AnswerIndex index) {
        SpokenAnalyzer reading = index.reading(language);
        return reading.isFiller(word)
                || Stems.of(reading, word).words().stream().anyMatch(index.vocabulary(language)::knows);
    }
}
