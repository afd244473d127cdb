package org.frontdoor.app.session;

import org.frontdoor.model.command.Problem;

/// What came of changing a password.
public sealed interface PasswordChange {
    /// Central and this computer both take the new one.
    record Done() implements PasswordChange {}

    /// Central has it, this computer could not write it down: at the next sign-in it asks for the one before, once.
    record NotHere() implements PasswordChange {}

    /// It is as it was.
    record Not(Problem problem) implements PasswordChange {}

    /// No answer came: central may have it or not.
    record Unknown(Problem problem) implements PasswordChange {}
}
