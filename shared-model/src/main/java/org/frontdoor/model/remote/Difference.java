package org.frontdoor.model.remote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.remote.RemoteCase.Settlement;
import org.frontdoor.model.remote.RemoteCase.Theirs;
import org.jspecify.annotations.Nullable;

/// Where a case here and the same one in its agency's system do not agree, and somebody must look.
public enum Difference {
    /// It is theirs, and they do not have it.
    @JsonProperty("not-sent")
    NOT_SENT,
    /// They may have it: the answer was lost.
    @JsonProperty("uncertain")
    UNCERTAIN,
    /// They do not know it any more.
    @JsonProperty("unknown-there")
    UNKNOWN_THERE,
    /// No word for a day.
    @JsonProperty("unanswered")
    UNANSWERED,
    /// It is done, or somebody else's, and open there: it must be closed there.
    @JsonProperty("open-there")
    OPEN_THERE,
    /// They closed it; here it is open.
    @JsonProperty("closed-there")
    CLOSED_THERE,
    /// They opened again what was closed.
    @JsonProperty("reopened-there")
    REOPENED_THERE;

    /// How long sending, or an id, may take before somebody is told.
    public static final Duration PATIENCE = Duration.ofDays(1);

    /// What is to be looked at, unless somebody has seen to it since it was heard.
    /// @param ours the case here; `null` when it has left the sight of whoever looks, so it is not theirs any more
    public static Optional<Difference> open(RemoteCase remote, @Nullable Case ours, Instant now) {
        Settlement settled = remote.settled();
        return of(remote, ours, now)
                .filter(found -> settled == null
                        || settled.difference() != found
                        || settled.asOf().isBefore(remote.asOf()));
    }

    /// What differs, whether somebody has seen to it or not.
    static Optional<Difference> of(RemoteCase remote, @Nullable Case ours, Instant now) {
        boolean atWork =
                ours != null && ours.status().open() && ours.routing().agency().equals(remote.agency());
        return switch (remote.state()) {
            case NOT_SENT -> when(atWork, NOT_SENT);
            case UNCERTAIN -> Optional.of(UNCERTAIN);
            case UNKNOWN_THERE -> when(atWork, UNKNOWN_THERE);
            case WAITING -> when(atWork && remote.since().isBefore(now.minus(PATIENCE)), UNANSWERED);
            case TAKEN -> when(remote.since().isBefore(now.minus(PATIENCE)), UNANSWERED);
            case THERE -> between(remote.theirs(), atWork);
        };
    }

    private static Optional<Difference> between(@Nullable Theirs theirs, boolean atWork) {
        if (theirs == null) {
            return when(!atWork, OPEN_THERE);
        }
        return atWork
                ? when(theirs.closed(), CLOSED_THERE)
                : when(!theirs.closed(), theirs.wasClosed() ? REOPENED_THERE : OPEN_THERE);
    }

    private static Optional<Difference> when(boolean so, Difference difference) {
        return so ? Optional.of(difference) : Optional.empty();
    }
}
