package org.frontdoor.app.signin;

import java.time.Duration;
import java.time.Instant;

/// How signing in ended; each end has its own words on the screen.
///
/// @param <S> the session
public sealed interface SignInOutcome<S> {
    /// The person is in.
    record SignedIn<S>(S session) implements SignInOutcome<S> {}

    /// Name or password is wrong; which of them is not said.
    ///
    /// @param pause how long the next try has to wait; zero for none
    /// @param triesLeft tries before the name is locked; negative when not known
    record WrongPassword<S>(Duration pause, int triesLeft) implements SignInOutcome<S> {}

    /// Too many tries.
    ///
    /// @param until when it may be tried again
    record LockedOut<S>(Instant until) implements SignInOutcome<S> {}

    /// Central does not answer, and this computer keeps nothing of this person.
    record NoStoreHere<S>(String where) implements SignInOutcome<S> {}

    /// Central took the password, but what is kept here was closed with an earlier one.
    record EarlierPassword<S>() implements SignInOutcome<S> {}

    /// Something else is in the way.
    ///
    /// @param detail what a support desk wants to know; no personal data; may be empty
    record Failed<S>(Trouble trouble, String detail) implements SignInOutcome<S> {}

    /// What can be in the way of starting, each with a next step in words.
    enum Trouble {
        CENTRAL_ANSWERS_WRONG,
        CENTRAL_NOT_STARTED,
        CENTRAL_TOO_OLD,
        PROGRAM_TOO_OLD,
        STORE_IN_USE,
        STORE_UNREADABLE,
        LOCKED_HERE,
        TOO_LONG_OFFLINE,
        STORE_NEWER,
        FOLDER_READ_ONLY,
        DISK_FULL,
        PORT_IN_USE,
        PACK_UNREADABLE
    }
}
