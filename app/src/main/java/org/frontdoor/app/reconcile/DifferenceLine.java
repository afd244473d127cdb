package org.frontdoor.app.reconcile;

import java.util.EnumSet;
import org.frontdoor.model.remote.Difference;
import org.frontdoor.model.remote.RemoteCase;

/// A difference as it is listed.
///
/// @param service of the case, as callers say it; empty where nobody has said or the case cannot be seen
/// @param agency the short name of whose system it is
/// @param here whether this person sees the case
record DifferenceLine(RemoteCase remote, Difference difference, String service, String agency, boolean here) {
    boolean canSendAgain() {
        return EnumSet.of(Difference.NOT_SENT, Difference.UNCERTAIN, Difference.UNKNOWN_THERE)
                .contains(difference);
    }

    /// Both say something, and theirs can hold here, too.
    boolean canTakeTheirs() {
        return here
                && EnumSet.of(Difference.CLOSED_THERE, Difference.REOPENED_THERE)
                        .contains(difference);
    }

    boolean canKeepOurs() {
        return EnumSet.of(Difference.CLOSED_THERE, Difference.REOPENED_THERE).contains(difference);
    }
}
