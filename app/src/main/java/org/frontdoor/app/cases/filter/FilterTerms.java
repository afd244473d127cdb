package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cuts a filter into its terms: `-status:closed agency:"Parks & Rec" pothole 26 0004 1835 -"exact words"`.
final class FilterTerms {
    /// What is typed on a keyboard, and what other programs make of it.
    private static final String QUOTES = "\"“”„";

    /// One term.
    ///
    /// @param key before the colon, or empty
    /// @param from where it begins in what was typed
    /// @param valueFrom where its value begins, behind the quotation mark if there is one
    /// @param to where it ends
    /// @param ended its quotation ends, if it has one
    record Term(boolean not, String key, String value, boolean quoted, int from, int valueFrom, int to, boolean ended) {
        boolean bare() {
            return key.isEmpty() && !quoted && !not;
        }

        /// As it can be typed again.
        String print() {
            return (not ? "-" : "") + (key.isEmpty() ? "" : key + ":") + (quoted ? '"' + value + '"' : value);
        }
    }

    private final String typed;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    FilterTerms(String typed) {
        this.typed = typed;
        for (skipSpace(); at < typed.length(); skipSpace()) {
            terms.add(next());
        }
    }

    List<Term> terms() {
        return terms;
    }

    static String print(List<Term> terms) {
        return terms.stream().map(Term::print).collect(Collectors.joining(" "));
    }

    private void skipSpace() {
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
    }

    private Term next() {
        int start = at;
        boolean not = typed.charAt(at) == '-'
                && at + 1 < typed.length()
                && (Character.isLetter(typed.charAt(at + 1)) || quote(at + 1));
        at += not ? 1 : 0;
        int colon = keyEnd();
        String key = "";
        if (colon > 0) {
            key = typed.substring(at, colon);
            at = colon + 1;
        }
        boolean quoted = quote(at);
        at += quoted ? 1 : 0;
        int valueFrom = at;
        while (at < typed.length() && !(quoted ? quote(at) : Character.isWhitespace(typed.charAt(at)))) {
            at++;
        }
        String value = typed.substring(valueFrom, at);
        boolean ended = !quoted || at < typed.length();
        at += quoted && ended ? 1 : 0;
        return new Term(not, key, value, quoted, start, valueFrom, at, ended);
    }

    private boolean quote(int index) {
        return index < typed.length() && QUOTES.indexOf(typed.charAt(index)) >= 0;
    }

    private int keyEnd() {
        int end = at;
        while (end < typed.length() && (Character.isLetter(typed.charAt(end)) || typed.charAt(end) == '-')) {
            end++;
        }
        return end > at && end < typed.length() && typed.charAt(end) == ':' ? end : -1;
    }
}
