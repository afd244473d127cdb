package org.frontdoor.app.signin;

import java.util.Optional;

/// How someone says who they are.
public sealed interface Credentials {
    /// The sign-in name.
    String name();

    /// A demo person's card was clicked; the program knows the password.
    record DemoCard(String name) implements Credentials {}

    /// Typed in once more, with the password that what is kept here was closed with.
    ///
    /// @param earlier empty when the person does not know it and begins anew
    record AfterChange(String name, String password, Optional<String> earlier) implements Credentials {
        @Override
        public String toString() {
            return "AfterChange[" + name + "]";
        }
    }

    /// Typed in. The password goes to central or opens the store on this computer, and is kept nowhere.
    record Typed(String name, String password) implements Credentials {
        @Override
        public String toString() {
            return "Typed[" + name + "]";
        }
    }
}
