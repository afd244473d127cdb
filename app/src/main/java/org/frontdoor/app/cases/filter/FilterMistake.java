package org.frontdoor.app.cases.filter;

import java.util.List;

/// A part of a filter that means nothing; it is left out and pointed at.
///
/// @param word as it was typed
/// @param choices what could stand there instead, the likeliest first
public record FilterMistake(Kind kind, String word, List<String> choices) {
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
        DAY,
        TYPE,
        CHANNEL,
        /// A quotation that does not end.
        QUOTE,
        /// A case number whose check digit does not fit.
        NUMBER_WRONG,
        /// A case number with too few or too many digits.
        NUMBER_LENGTH,
        /// A provisional number with too few or too many digits.
        PROVISIONAL_LENGTH
    }
}
