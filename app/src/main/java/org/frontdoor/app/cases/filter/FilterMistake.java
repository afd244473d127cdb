package org.frontdoor.app.cases.filter;

import java.util.List;

/// A part of a filter that means nothing; it is left out and pointed at.
///
/// @param word as it was typed
/// @param from where it begins in what was typed
/// @param to where it ends
/// @param choices what could stand there instead, the likeliest first
public record FilterMistake(Kind kind, String word, int from, int to, List<String> choices) {
    public FilterMistake {
        choices = List.copyOf(choices);
    }

    public enum Kind {
        /// There is no such key before the colon.
        KEY,
        /// Nothing stands behind the colon.
        NO_VALUE,
        STATUS,
        AGENCY,
        SERVICE,
        /// No day, or one that no calendar has.
        DAY,
        /// Days of which the last comes before the first.
        DAYS,
        TYPE,
        CHANNEL,
        LANGUAGE,
        /// A quotation that does not end.
        QUOTE,
        /// Too few digits to tell a phone by.
        PHONE_SHORT,
        /// A case number whose check digit does not fit.
        NUMBER_WRONG,
        /// A case number with too few or too many digits.
        NUMBER_LENGTH,
        /// A provisional number with too few or too many digits.
        PROVISIONAL_LENGTH
    }
}
