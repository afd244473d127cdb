package org.frontdoor.app.session;

/// What a person says of the password with which their vault here was closed, when it is not the one they sign in with.
public sealed interface Earlier {
    /// Nothing: it was not asked yet.
    record NotAsked() implements Earlier {}

    /// It was this one. The vault is closed with the new one from now on.
    record Password(String password) implements Earlier {
        /// Never the password.
        @Override
        public String toString() {
            return "Password";
        }
    }

    /// They do not know it any more. What is kept here is set aside, sealed as it is, and the person begins anew.
    record Forgotten() implements Earlier {}
}
