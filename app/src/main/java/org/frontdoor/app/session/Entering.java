package org.frontdoor.app.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frontdoor.model.command.Problem;

/// How signing in ended.
public sealed interface Entering {

    /// The person is in.
    record In(WorkSession session) implements Entering {}

    /// Not in; nothing was changed.
    sealed interface Out extends Entering {
        /// What to tell the person, and what to do.
        Problem problem();
    }

    /// Name or password is wrong.
    /// @param pause how long the next try has to wait
    /// @param triesLeft before the name is locked; negative when not known
    record WrongPassword(Problem problem, Duration pause, int triesLeft) implements Out {}

    /// Too many tries.
    /// @param until by central's clock, which may be right where this computer's is not; empty when
    ///   only a sign-in with central helps
    record LockedOut(Problem problem, Optional<Instant> until) implements Out {}

    /// Central does not answer, and this computer keeps nothing of this person.
    record NoStoreHere(Problem problem) implements Out {}

    /// Central took the password, but what is kept here was closed with an earlier one.
    record EarlierPasswordNeeded(Problem problem) implements Out {}

    /// Another window of Frontdoor works on the same data.
    record InUse(Problem problem) implements Out {}

    /// A newer program wrote what is kept here; this one can only export it.
    record Newer(Problem problem) implements Out {}

    /// What is kept here cannot be opened.
    record Unreadable(Problem problem) implements Out {}

    /// The data folder takes no files: read-only, or its disk is full.
    record NoFolder(Problem problem) implements Out {}

    /// What answers at central's address does not answer as central does.
    record CentralAnswersWrong(Problem problem) implements Out {}
}
