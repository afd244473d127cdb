package org.frontdoor.app.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What came back from a desk for one service.
///
/// @param service its plain name, or empty where none was said
/// @param agency the desk's name
/// @param sent how many were sent there in the time, those that came back among them
/// @param returned those that came back, the newest first
record WrongLine(String service, String agency, int sent, List<Returned> returned) {
    WrongLine {
        returned = List.copyOf(returned);
    }

    /// One that came back.
    ///
    /// @param what a case's number, or empty for a referral
    /// @param subject id of the case or referral
    /// @param by what whoever gave it back goes by
    record Returned(String what, UUID subject, Instant at, String by, String reason) {
        boolean ofCase() {
            return !what.isEmpty();
        }
    }

    /// Of hundred that were sent, so many came back.
    int percent() {
        return Math.round(100f * returned.size() / Math.max(1, sent));
    }
}
