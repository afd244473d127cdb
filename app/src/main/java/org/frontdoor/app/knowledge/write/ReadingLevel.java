package org.frontdoor.app.knowledge.write;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many years of school a text asks for. For English the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers, Chissom
/// 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59). For Spanish the ease of Fernández Huerta
/// (1959: 206.84 − 60 × syllables per word − 1.02 × words per sentence) in the same bands of ease that Flesch gave for
/// grades. Syllables are counted as groups of vowels, which is right for nine words in ten.
final class ReadingLevel {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+(?=\\s|$)|\\n+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH_HIATUS = Pattern.compile("[aeo](?=[aeo])|[aeo](?=[íú])|[íú](?=[aeo])");
    private static final int FEWEST_WORDS = 30;

    /// A text that asks for more than college is hard; how much harder, no formula tells.
    static final int HARDEST = 16;

    private ReadingLevel() {}

    /// The grade, or nothing for a text too short to tell or in a language without a formula.
    /// @param plain without Markdown
    static OptionalDouble grade(String plain, String language) {
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        if (words.size() < FEWEST_WORDS) {
            return OptionalDouble.empty();
        }
        long sentences = Math.max(
                1,
                SENTENCE.splitAsStream(plain.strip())
                        .filter(part -> WORD.matcher(part).find())
                        .count());
        double perSentence = (double) words.size() / sentences;
        return switch (language) {
            case "en" -> {
                double perWord = words.stream().mapToInt(ReadingLevel::english).sum() / (double) words.size();
                yield OptionalDouble.of(Math.clamp(0.39 * perSentence + 11.8 * perWord - 15.59, 0, HARDEST));
            }
            case "es" -> {
                double perWord = words.stream().mapToInt(ReadingLevel::spanish).sum() / (double) words.size();
                yield OptionalDouble.of(schoolYear(206.84 - 60 * perWord - 1.02 * perSentence));
            }
            default -> OptionalDouble.empty();
        };
    }

    /// Flesch's bands: 90 and more is the fifth grade, 30 and less college.
    private static double schoolYear(double ease) {
        return Math.clamp(5 + (90 - ease) * (13 - 5) / 60, 1, HARDEST);
    }

    private static int english(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean silent = small.endsWith("e") && !small.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }

    private static int spanish(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int apart = (int) SPANISH_HIATUS.matcher(small).results().count();
        String plain = Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Math.max(1, (int) VOWELS.matcher(plain).results().count() + apart);
    }
}
