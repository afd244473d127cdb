package org.frontdoor.app.session;

import org.frontdoor.model.command.Problem;

/// What came of removing somebody from this computer.
public sealed interface Removing {
    /// Key and records are gone.
    ///
    /// @param kept stores of an earlier central under this name that stay: sealed otherwise, or not all sent
    record Done(int kept) implements Removing {}

    /// Nothing was removed: there is work that the center does not have, or that waits for the person. Sign in and
    /// send it, or export it first.
    record Unsent(int commands) implements Removing {}

    /// Nothing was removed.
    record Not(Problem problem) implements Removing {}
}
