package org.frontdoor.app.remote;

import java.time.Duration;
import java.util.Optional;
import org.frontdoor.model.command.Problem;

/// What came of asking central. Whatever a server or a network does, it is one of these.
public sealed interface Answer<T> {

    /// It answered as agreed.
    record Got<T>(T value) implements Answer<T> {}

    /// It did not; the words are for a person.
    sealed interface Failed<T> extends Answer<T> {
        Problem problem();

        /// The same failure of another question.
        @SuppressWarnings("unchecked") // no failure holds a value of the type
        default <U> Failed<U> as() {
            return (Failed<U>) this;
        }
    }

    /// Nothing came: no line, nobody there, too slow, cut off.
    record Unreachable<T>(Problem problem) implements Failed<T> {}

    /// 401: the token is not, or no longer, good.
    record SignInAgain<T>(Problem problem) implements Failed<T> {}

    /// 403: the person may not do this.
    record Forbidden<T>(Problem problem) implements Failed<T> {}

    /// 409 or 410: the cursor is of another time; take a snapshot.
    record Resync<T>(Problem problem) implements Failed<T> {}

    /// 413: send less at once.
    record TooLarge<T>(Problem problem) implements Failed<T> {}

    /// 400, 415, 422 and their like: central cannot read it, and will not be able to later.
    record NotUnderstood<T>(Problem problem) implements Failed<T> {}

    /// 429 or 503: later.
    /// @param after when central says so
    record Busy<T>(Problem problem, Optional<Duration> after) implements Failed<T> {}

    /// 5xx, or something that is no answer of central's at all.
    record Broken<T>(Problem problem) implements Failed<T> {}
}
