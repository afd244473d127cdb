package org.frontdoor.app.signin;

/// How someone says who they are.
public sealed interface Credentials {
    /// The sign-in name.
    String name();

    /// A demo person's card was clicked; the program knows the password.
    record DemoCard(String name) implements Credentials {}

    /// Typed in. The password goes to central or opens the store on this computer, and is kept nowhere.
    record Typed(String name, String password) implements Credentials {
        @Override
        public String toString() {
            return "Typed[" + name + "]";
        }
    }
}
