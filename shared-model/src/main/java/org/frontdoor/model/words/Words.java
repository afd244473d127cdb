package org.frontdoor.model.words;

import java.text.Normalizer;
import java.util.Locale;

/// Walks over the words of a text, in one pass and without copying it. A word is a run of letters and digits with the
/// marks and
/// apostrophes inside it; an ideograph is a word of its own, since those scripts put no spaces.
final class Words {

    /// No phrase has a longer word, so a longer one need not be folded: a pasted key or a megabyte without a space
    /// costs nothing.
    private static final int LONGEST = 48;

    private final String text;
    private int start;
    private int end;

    Words(String text) {
        this.text = text;
    }

    /// Moves to the next word.
    boolean next() {
        start = end;
        while (start < text.length() && !isWordPart(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        end = start;
        while (end < text.length() && continues(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
            if (Character.isIdeographic(text.codePointBefore(end))) {
                break;
            }
        }
        return end > start;
    }

    /// Where the current word begins, in `char`s of the text.
    int start() {
        return start;
    }

    /// Just behind the current word.
    int end() {
        return end;
    }

    /// The current word in lower case, without marks and apostrophes: `Gás` is `gas`, `isn't` is `isnt`. Empty when it
    /// is too long
    /// to be anything we look for.
    String folded() {
        return end - start > LONGEST ? "" : fold(text.substring(start, end));
    }

    private static String fold(String word) {
        var plain = true;
        for (var i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 128 && word.charAt(i) != '\'';
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (plain) {
            return lower;
        }
        var folded = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Words::withoutStroke)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// Letters whose stroke is no mark of its own in Unicode, so that decomposing leaves them as they are.
    private static int withoutStroke(int letter) {
        return switch (letter) {
            case 'đ' -> 'd';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            default -> letter;
        };
    }

    private boolean continues(int character) {
        if (isApostrophe(character)) {
            return end > start && end + 1 < text.length() && Character.isLetter(text.codePointAt(end + 1));
        }
        if (isMark(character)) {
            return end > start;
        }
        return isWordPart(character) && (end == start || !Character.isIdeographic(character));
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character);
    }

    private static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }
}
