package org.frontdoor.app.sync;

import org.frontdoor.model.command.Problem;

/// What became of asking for a case number.
public sealed interface NumberTaking {
    /// A number to be used in a [Deed].
    /// @param number ten digits, final, whether online or not; a provisional one where those are used up
    /// @param block the lease it comes from
    /// @param serial its place in the lease
    record Taken(String number, String block, long serial) implements NumberTaking {}

    /// No number is left, not even a provisional one, and central cannot be reached for more; the words say what to do.
    record NoneLeft(Problem problem) implements NumberTaking {}
}
