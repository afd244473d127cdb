package org.frontdoor.app.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which language a question is asked in, as far as the knowledge's own words and the small words show it.
final class HeardLanguage {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private HeardLanguage() {}

    /// The language that has most of the words to itself; the first one where none has more.
    static String of(String text, AnswerIndex index) {
        Map<String, Integer> own = new HashMap<>();
        BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    List<String> having = IndexFields.LANGUAGES.stream()
                            .filter(language -> has(word, language, index))
                            .toList();
                    if (having.size() == 1) {
                        own.merge(having.getFirst(), 1, Integer::sum);
                    }
                });
        String best = IndexFields.LANGUAGES.getFirst();
        for (String language : IndexFields.LANGUAGES) {
            if (own.getOrDefault(language, 0) > own.getOrDefault(best, 0)) {
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
