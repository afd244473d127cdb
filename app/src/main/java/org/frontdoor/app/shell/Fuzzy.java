package org.frontdoor.app.shell;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// How well typed letters fit a title: letters in order, accents and case ignored, starts of words worth more.
final class Fuzzy {
    static final int NO_MATCH = -1;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WHOLE = 1000;
    private static final int START_OF_WORD = 8;
    private static final int IN_A_ROW = 5;

    private Fuzzy() {}

    /// Compares the two.
    ///
    /// @return [#NO_MATCH], or a number that is larger the better it fits
    static int score(String query, String title) {
        String wanted = plain(query).replace(" ", "");
        String text = plain(title);
        if (text.contains(plain(query))) {
            return WHOLE - text.indexOf(plain(query)) - text.length() / 8;
        }
        int score = 0;
        int at = 0;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            int found = text.indexOf(wanted.charAt(i), at);
            if (found < 0) {
                return NO_MATCH;
            }
            boolean wordStart = found == 0 || text.charAt(found - 1) == ' ';
            score += wordStart ? START_OF_WORD : found == last + 1 ? IN_A_ROW : 1;
            last = found;
            at = found + 1;
        }
        return score * 2 < wanted.length() * IN_A_ROW ? NO_MATCH : score;
    }

    /// Whether each word of the query begins a word of the title, in the same order.
    static boolean beginsWords(String query, String title) {
        return inOrder(query, title, (wanted, word) -> word.startsWith(wanted));
    }

    /// Whether each word of the query is a word of the title, in the same order.
    static boolean holdsWords(String query, String title) {
        return inOrder(query, title, String::equals);
    }

    private static boolean inOrder(String query, String title, BiPredicate<String, String> fits) {
        Iterator<String> words = NO_WORD.splitAsStream(plain(title)).iterator();
        return NO_WORD.splitAsStream(plain(query)).allMatch(wanted -> {
            while (words.hasNext()) {
                if (fits.test(wanted, words.next())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
