package org.frontdoor.app.cases.eval;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Two requests of one type, the earlier of which was open when the later one came, and what the city's own words say
/// of them.
record LabeledPair(RealRequest later, RealRequest earlier, Label label) {

    enum Label {
        /// The closing of one names the other's number as the case that it doubles.
        NAMED(true),
        /// Both closings name the same animal as picked up, within ten minutes of each other.
        CLOSED_TOGETHER(true),
        /// Both closings tell of work, four hours or more apart.
        WORKED_APART(false),
        /// Both closings tell of work on different animals.
        DIFFERENT_ANIMALS(false);

        private final boolean same;

        Label(boolean same) {
            this.same = same;
        }

        boolean same() {
            return same;
        }
    }

    /// All pairs of a month are in one half, so that what doubles one case is never in both.
    boolean tuning() {
        CRC32 hash = new CRC32();
        hash.update(earlier.month().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0;
    }
}
