package org.frontdoor.model.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        var digits = groups.stream().map(Group::digits).collect(Collectors.joining());
        var found = new ArrayList<Span>();
        var from = 0;
        for (var first = 0; first < groups.size(); first++) {
            var last = lastOfCard(first, digits, from);
            if (last >= 0) {
                found.add(new Span(groups.get(first).start(), groups.get(last).end()));
            }
            for (var passed = first; passed <= Math.max(first, last); passed++) {
                from += groups.get(passed).digits().length();
            }
            first = Math.max(first, last);
        }
        return found;
    }

    /// The last group of the longest card that begins with a group, or -1.
    private int lastOfCard(int first, String digits, int from) {
        var card = -1;
        var to = from;
        for (var last = first; last < groups.size(); last++) {
            to += groups.get(last).digits().length();
            if (to - from > LONGEST_CARD) {
                break;
            }
            if (to - from >= SHORTEST_CARD && luhn(digits, from, to) && CardNetwork.issues(digits, from, to)) {
                card = last;
            }
        }
        return card;
    }

    /// Social Security numbers: written 3-2-4, or as nine plain digits behind a word that says so.
    List<Span> socialSecurity(String text) {
        var found = new ArrayList<Span>();
        for (var first = 0; first < groups.size(); first++) {
            var last = isWritten(first) ? first + 2 : isAnnounced(first, text) ? first : -1;
            if (last >= 0 && isIssued(first, last)) {
                found.add(new Span(groups.get(first).start(), groups.get(last).end()));
                first = last;
            }
        }
        return found;
    }

    private boolean isWritten(int first) {
        return first + 2 < groups.size() && length(first) == 3 && length(first + 1) == 2 && length(first + 2) == 4;
    }

    private int length(int group) {
        return groups.get(group).digits().length();
    }

    /// The Social Security Administration gives out no area 000, 666 or 900 to 999, no group 00 and no serial 0000.
    private boolean isIssued(int first, int last) {
        var digits = groups.subList(first, last + 1).stream().map(Group::digits).collect(Collectors.joining());
        return !digits.startsWith("000")
                && !digits.startsWith("666")
                && digits.charAt(0) != '9'
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
    }

    private boolean isAnnounced(int group, String text) {
        if (length(group) != 9) {
            return false;
        }
        var start = groups.get(group).start();
        var before = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
        return before.contains("ssn") || before.contains("social") || before.contains("seguro");
    }

    private static boolean luhn(String digits, int from, int to) {
        var sum = 0;
        for (var i = from; i < to; i++) {
            var digit = digits.charAt(i) - '0';
            sum += (to - i) % 2 == 1 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
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
