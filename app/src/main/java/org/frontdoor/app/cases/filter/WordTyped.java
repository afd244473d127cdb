package org.frontdoor.app.cases.filter;

import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.FoldedText;

/// A word as it is typed: found where a word begins so, and near enough where a name or a street is spelled a little
/// differently. Quoted words stand exactly so, from word to word.
///
/// @param folded what is looked for
/// @param whole a word that goes on is another one
/// @param edits how many letters may be wrong, missing, too many or two of them swapped
record WordTyped(String folded, boolean whole, int edits) {
    private static final int FEWEST_OF_CODE = 3;
    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;

    static WordTyped word(String typed) {
        String folded = FoldedText.of(typed);
        return new WordTyped(folded, false, folded.chars().allMatch(Character::isLetter) ? edits(folded) : 0);
    }

    /// A short name, of which one letter may be wrong.
    static WordTyped code(String typed) {
        WordTyped word = word(typed);
        return new WordTyped(word.folded, false, Math.max(word.edits, word.folded.length() < FEWEST_OF_CODE ? 0 : 1));
    }

    /// @param ended the quotation ends; what is still typed may go on
    static WordTyped quoted(String typed, boolean ended) {
        return new WordTyped(FoldedText.of(typed).strip(), ended, 0);
    }

    private static int edits(String folded) {
        return folded.length() >= TWO_EDITS_FROM ? 2 : folded.length() >= ONE_EDIT_FROM ? 1 : 0;
    }

    /// The same, without nearness.
    WordTyped exactly() {
        return edits == 0 ? this : new WordTyped(folded, whole, 0);
    }

    boolean in(CaseRow row) {
        String text = row.folded();
        return standsIn(text, text.length()) || nearIn(text, row.namesEnd());
    }

    /// In the address, the neighborhood or somebody's name.
    boolean inNames(CaseRow row) {
        return standsIn(row.folded(), row.namesEnd()) || nearIn(row.folded(), row.namesEnd());
    }

    boolean inPlace(CaseRow row) {
        return standsIn(row.folded(), row.placeEnd()) || nearIn(row.folded(), row.placeEnd());
    }

    /// @param text folded
    boolean in(String text) {
        return standsIn(text, text.length()) || nearIn(text, text.length());
    }

    private boolean standsIn(String text, int end) {
        for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
            int after = at + folded.length();
            if (after > end) {
                return false;
            }
            if (!joined(text, at) && !(whole && joined(text, after))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word goes on there.
    private static boolean joined(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }

    private boolean nearIn(String text, int end) {
        if (edits == 0) {
            return false;
        }
        int at = 0;
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            int longer = at - from - folded.length();
            if (longer <= edits && -longer <= edits && near(text, from, at, 0, edits)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// Whether what is left of a word becomes what is left of the typed one by so many edits.
    private boolean near(String text, int from, int to, int typed, int left) {
        int i = from;
        int j = typed;
        while (i < to && j < folded.length() && text.charAt(i) == folded.charAt(j)) {
            i++;
            j++;
        }
        int rest = to - i;
        int restTyped = folded.length() - j;
        if (rest == 0 || restTyped == 0) {
            return rest + restTyped <= left;
        }
        if (left == 0) {
            return false;
        }
        return near(text, i + 1, to, j + 1, left - 1)
                || near(text, i + 1, to, j, left - 1)
                || near(text, i, to, j + 1, left - 1)
                || (swapped(text, i, to, j) && near(text, i + 2, to, j + 2, left - 1));
    }

    private boolean swapped(String text, int i, int to, int j) {
        return i + 1 < to
                && j + 1 < folded.length()
                && text.charAt(i) == folded.charAt(j + 1)
                && text.charAt(i + 1) == folded.charAt(j);
    }
}
