package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.List;

/// Cuts a filter into its terms: `-status:closed agency:"Parks & Rec" pothole 26 0004 1835`.
final class FilterTerms {
    /// One term.
    ///
    /// @param key before the colon, or empty
    /// @param text as typed, quotes and all
    record Term(boolean not, String key, String value, boolean quoted, String text) {
        boolean bare() {
            return key.isEmpty() && !quoted && !not;
        }
    }

    private final String typed;
    private final List<Term> terms = new ArrayList<>();
    private boolean openQuote;
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

    /// A quotation does not end.
    boolean openQuote() {
        return openQuote;
    }

    private void skipSpace() {
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
    }

    private Term next() {
        int start = at;
        boolean not = typed.charAt(at) == '-' && at + 1 < typed.length() && Character.isLetter(typed.charAt(at + 1));
        at += not ? 1 : 0;
        int colon = keyEnd();
        String key = "";
        if (colon > 0) {
            key = typed.substring(at, colon);
            at = colon + 1;
        }
        boolean quoted = at < typed.length() && typed.charAt(at) == '"';
        String value = quoted ? quotation() : word();
        return new Term(not, key, value, quoted, typed.substring(start, at));
    }

    private int keyEnd() {
        int end = at;
        while (end < typed.length() && (Character.isLetter(typed.charAt(end)) || typed.charAt(end) == '-')) {
            end++;
        }
        return end > at && end < typed.length() && typed.charAt(end) == ':' ? end : -1;
    }

    private String quotation() {
        int end = typed.indexOf('"', at + 1);
        openQuote |= end < 0;
        String value = typed.substring(at + 1, end < 0 ? typed.length() : end);
        at = end < 0 ? typed.length() : end + 1;
        return value;
    }

    private String word() {
        int start = at;
        while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
        return typed.substring(start, at);
    }
}
