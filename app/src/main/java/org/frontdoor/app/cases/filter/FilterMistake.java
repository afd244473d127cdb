package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Optional;
import org.frontdoor.app.cases.filter.FilterTerms.Term;

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

    /// @param keys what can stand before a colon there
    static FilterMistake noSuchKey(Term term, List<String> keys) {
        return new FilterMistake(
                Kind.KEY, term.key(), term.from(), term.from() + term.print().indexOf(':'), keys);
    }

    static FilterMistake noValue(Term term) {
        return new FilterMistake(Kind.NO_VALUE, term.key() + ":", term.from(), term.to(), List.of());
    }

    /// What is wrong with the term's quotation, where it has one.
    static Optional<FilterMistake> ofQuotation(Term term) {
        return term.ended()
                ? Optional.empty()
                : Optional.of(
                        new FilterMistake(Kind.QUOTE, '"' + term.value(), term.valueFrom() - 1, term.to(), List.of()));
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
