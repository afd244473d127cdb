package org.frontdoor.app.numbers;

import org.frontdoor.app.journal.TakenNumber;
import org.frontdoor.model.number.CaseNumber;

/// What taking a number gave.
public sealed interface NumberTaken {

    /// A number that nobody else will ever get.
    ///
    /// @param number the number
    /// @param mark   goes into the journal in the same frame as the case that gets the number
    record Given(CaseNumber number, TakenNumber mark) implements NumberTaken {}

    /// None is left.
    record NoneLeft() implements NumberTaken {
        /// What to tell the person, and what to do.
        public String words() {
            return "This computer has no case numbers left. Keep the caller's phone number; the case gets its number "
                    + "as soon as there is a connection.";
        }
    }
}
