package org.frontdoor.model.number;

/// What a typed text is, as a case number; told before anything is searched.
public sealed interface Parsed {

    /// A number as it may have been given out.
    record Valid(CaseNumber number) implements Parsed {}

    /// Digits that were meant as a number and cannot be one.
    ///
    /// @param digits the digits that were read, at most 40 of them
    record Mistyped(String digits, Mistake mistake) implements Parsed {

        /// What to tell the person, in English.
        public String reason() {
            return switch (mistake) {
                case TOO_SHORT ->
                    "A case number has %d digits; this has %d.".formatted(CaseNumber.LENGTH, digits.length());
                case TOO_LONG -> "A case number has %d digits; this has more.".formatted(CaseNumber.LENGTH);
                case CHECK_DIGIT ->
                    "One digit is wrong or two are swapped: the check digit does not fit. Ask for the number again.";
            };
        }
    }

    /// Not digits: words, an address, nothing at all.
    record NotANumber() implements Parsed {}

    /// What is wrong with a mistyped number.
    enum Mistake {
        TOO_SHORT,
        TOO_LONG,
        CHECK_DIGIT
    }
}
