package org.frontdoor.central.outgoing;

import java.time.Duration;
import java.util.Optional;
import okio.ByteString;

/// What came of a request to another system.
public sealed interface Reply {

    /// It answered.
    /// @param body whole, within the limits
    /// @param retryAfter how long it wants to be left alone
    record Answered(int status, String type, ByteString body, Optional<Duration> retryAfter) implements Reply {
        public boolean good() {
            return status >= 200 && status < 300;
        }

        /// It is too busy, or away: it has not taken anything.
        public boolean busy() {
            return status == 429 || status == 503;
        }

        @Override
        public String toString() {
            return "Answered[" + status + "]";
        }
    }

    /// Nothing reached it.
    /// @param words why, for people
    record Unreached(String words) implements Reply {}

    /// The request was on its way, and no usable answer came: it may have been done.
    record Lost(String words) implements Reply {}
}
