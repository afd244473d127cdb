package org.frontdoor.model.number;

/// What a typed text is, as a case number; told before anything is searched.
public sealed interface Parsed {

    /// A number as it may have been given out.
    record Valid(CaseNumber number) implements Parsed {}

    /// A provisional number as it may have been given out.
    record Provisional(ProvisionalNumber number) implements Parsed {}

    /// Digits that were meant as a number and cannot be one.
    ///
    /// @param digits the digits that were read, at most 40 of them; behind a `P` those of a provisional number
    record Mistyped(String digits, Mistake mistake) implements Parsed {

        /// Whether it was meant as a provisional number.
        public boolean provisional() {
            return !digits.isEmpty() && digits.charAt(0) == ProvisionalNumber.MARK;
        }

        /// Whether it has as many digits as it should.
        public boolean rightLength() {
            return mistake == Mistake.CHECK_DIGIT;
        }

        /// What to tell the person, in English.
        public String reason() {
            int length = provisional() ? ProvisionalNumber.DIGITS : CaseNumber.LENGTH;
            int read = provisional() ? digits.length() - 1 : digits.length();
            String what = provisional() ? "A provisional number has P and" : "A case number has";
            return switch (mistake) {
                case TOO_SHORT -> "%s %d digits; this has %d.".formatted(what, length, read);
                case TOO_LONG -> "%s %d digits; this has more.".formatted(what, length);
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
