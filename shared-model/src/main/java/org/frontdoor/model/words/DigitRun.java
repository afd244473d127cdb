package org.frontdoor.model.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdoor.model.words.SensitiveText.Span;

/// Groups of digits with nothing but a space, a dash or a dot between them, as people write long numbers.
///
/// @param groups each a run of digits and where it starts in the text
record DigitRun(List<Group> groups) {

    private static final int SHORTEST_CARD = 13;
    private static final int LONGEST_CARD = 19;
    /// How far before nine plain digits a word may stand that says what they are.
    private static final int REACH = 40;

    record Group(String digits, int start) {
        int end() {
            return start + digits.length();
        }
    }

    static List<DigitRun> all(String text) {
        var runs = new ArrayList<DigitRun>();
        var run = new ArrayList<Group>();
        var i = 0;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            var start = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (!run.isEmpty() && !joins(text, run.getLast().end(), start)) {
                runs.add(new DigitRun(List.copyOf(run)));
                run.clear();
            }
            run.add(new Group(text.substring(start, i), start));
        }
        if (!run.isEmpty()) {
            runs.add(new DigitRun(run));
        }
        return runs;
    }

    /// Payment cards that begin and end with a group. Groups further on belong to none: an expiry date, a second
    /// number.
    List<Span> cards() {
        var found = new ArrayList<Span>();
        for (var first = 0; first < groups.size(); first++) {
            var last = lastOfCard(first);
            if (last >= 0) {
                found.add(new Span(groups.get(first).start(), groups.get(last).end()));
                first = last;
            }
        }
        return found;
    }

    private int lastOfCard(int first) {
        var digits = new StringBuilder();
        var card = -1;
        for (var last = first; last < groups.size(); last++) {
            var more = groups.get(last).digits();
            if (digits.length() + more.length() > LONGEST_CARD) {
                break;
            }
            digits.append(more);
            if (digits.length() >= SHORTEST_CARD && CardNetwork.issues(digits) && luhn(digits)) {
                card = last;
            }
        }
        return card;
    }

    /// A Social Security number written 3-2-4, or nine plain digits behind a word that says so.
    Optional<Span> socialSecurity(String text) {
        if (groups.size() == 3) {
            var parts = groups.stream().map(Group::digits).toList();
            if (parts.get(0).length() == 3
                    && parts.get(1).length() == 2
                    && parts.get(2).length() == 4) {
                return span(String.join("", parts));
            }
        }
        if (groups.size() == 1 && groups.getFirst().digits().length() == 9 && isAnnounced(text)) {
            return span(groups.getFirst().digits());
        }
        return Optional.empty();
    }

    private Optional<Span> span(String digits) {
        return isIssued(digits)
                ? Optional.of(
                        new Span(groups.getFirst().start(), groups.getLast().end()))
                : Optional.empty();
    }

    /// The Social Security Administration gives out no area 000, 666 or 900 to 999, no group 00 and no serial 0000.
    private static boolean isIssued(String digits) {
        return !digits.startsWith("000")
                && !digits.startsWith("666")
                && digits.charAt(0) != '9'
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
    }

    private boolean isAnnounced(String text) {
        var start = groups.getFirst().start();
        var before = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
        return before.contains("ssn") || before.contains("social") || before.contains("seguro");
    }

    private static boolean luhn(CharSequence digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return sum % 10 == 0;
    }

    private static boolean joins(String text, int end, int start) {
        if (start - end > 2) {
            return false;
        }
        for (var i = end; i < start; i++) {
            var type = Character.getType(text.charAt(i));
            if (type != Character.DASH_PUNCTUATION && type != Character.SPACE_SEPARATOR && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
