package org.frontdoor.central.agencies;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.frontdoor.model.remote.RemoteCase.State;
import org.jspecify.annotations.Nullable;

/// One line of the outbox: a case that an agency's system is to have, or has.
///
/// @param tries that came to nothing since it is in this state
/// @param posted when a POST began whose answer is not known
/// @param seen hash of the last message about it
/// @param told whether people's record says the same
/// @param lease whose turn it is
record HandOver(
        UUID caseId,
        String agency,
        State state,
        Instant due,
        int tries,
        @Nullable Instant posted,
        @Nullable String token,
        @Nullable String remoteId,
        @Nullable String trouble,
        @Nullable String seen,
        boolean told,
        UUID lease) {

    /// The same, to be looked at again then.
    HandOver again(Instant when, @Nullable String why) {
        return new HandOver(
                caseId,
                agency,
                state,
                when,
                tries + 1,
                posted,
                token,
                remoteId,
                why,
                seen,
                told && Objects.equals(why, trouble),
                lease);
    }

    /// In another state, from the beginning.
    HandOver now(State next, Instant when, @Nullable String why) {
        return new HandOver(caseId, agency, next, when, 0, posted, token, remoteId, why, seen, false, lease);
    }

    /// No POST is under way.
    HandOver unposted() {
        return new HandOver(caseId, agency, state, due, tries, null, token, remoteId, trouble, seen, told, lease);
    }

    HandOver posted(Instant when) {
        return new HandOver(caseId, agency, state, due, tries, when, token, remoteId, trouble, seen, told, lease);
    }

    HandOver under(@Nullable String newToken, @Nullable String newId) {
        return new HandOver(caseId, agency, state, due, tries, posted, newToken, newId, trouble, seen, told, lease);
    }

    HandOver seen(String hash, Instant when) {
        return new HandOver(caseId, agency, state, when, 0, posted, token, remoteId, trouble, hash, told, lease);
    }
}
