package org.frontdoor.app.numbers;

import java.util.UUID;

/// How long the numbers will do.
public sealed interface NumberOutlook {

    /// How many can still be given.
    int remaining();

    /// Enough.
    record Plenty(int remaining) implements NumberOutlook {}

    /// Another block should be leased, when there is a line.
    ///
    /// @param lease id to ask with; the same until the block is there, so that a lost answer loses no numbers
    /// @param size  how many to ask for
    record RefillWanted(int remaining, UUID lease, int size) implements NumberOutlook {}

    /// Nearly used up, and there is no line: the agent is told now, not at the last number.
    record LowOffline(int remaining) implements NumberOutlook {
        /// What to tell the person, and what to do.
        public String words() {
            return remaining == 0
                    ? "This computer has no case numbers left. Get it connected to go on giving numbers."
                    : "Only " + remaining + " case " + (remaining == 1 ? "number is" : "numbers are")
                            + " left while there is no connection. Get this computer connected soon.";
        }
    }
}
