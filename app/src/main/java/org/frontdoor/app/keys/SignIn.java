package org.frontdoor.app.keys;

import java.time.Duration;

/// What became of opening a person's vault.
public sealed interface SignIn {

    /// Open.
    ///
    /// @param keys close them at sign-out
    record Opened(PersonKeys keys) implements SignIn {}

    /// Not open.
    sealed interface Refused extends SignIn {
        /// What to tell the person, and what to do.
        String words();
    }

    /// Another password than the one the vault was closed with.
    ///
    /// @param left  how many more tries there are before only signing in with central helps
    /// @param delay how long to wait before the next
    record WrongPassword(int left, Duration delay) implements Refused {
        @Override
        public String words() {
            String next = delay.isZero() ? "Try again." : "Wait " + in(delay) + ", then try again.";
            return left > Vault.TRIES_WITHOUT_DELAY
                    ? "That password does not fit. " + next
                    : "That password does not fit. " + next + " " + left + (left == 1 ? " try is" : " tries are")
                            + " left without a connection.";
        }
    }

    /// Too soon after a wrong password; this one was not tried.
    record TooSoon(Duration left) implements Refused {
        @Override
        public String words() {
            return "After several wrong passwords, wait " + in(left) + " before the next.";
        }
    }

    /// Too many wrong passwords: only signing in with central opens the vault again. Nothing is lost.
    record Locked() implements Refused {
        @Override
        public String words() {
            return "Too many wrong passwords. Connect to the network and sign in there; your work on this computer "
                    + "is kept.";
        }
    }

    /// The last sign-in with central was too long ago.
    record TooLongOffline(Duration limit) implements Refused {
        @Override
        public String words() {
            return "You have not signed in with a connection for more than " + limit.toHours()
                    + " hours. Connect to the network and sign in; your work on this computer is kept.";
        }
    }

    /// This person has not signed in on this computer before.
    record Unknown() implements Refused {
        @Override
        public String words() {
            return "The first sign-in on this computer needs a connection.";
        }
    }

    /// Central took the password, but the vault was closed with an earlier one.
    record OldPasswordNeeded() implements Refused {
        @Override
        public String words() {
            return "Your password was changed elsewhere. Enter the one before it once, so that the work kept on this "
                    + "computer opens with the new one.";
        }
    }

    /// The vault's file is damaged or cannot be reached.
    ///
    /// @param cause for the log and support
    record Unusable(String cause) implements Refused {
        @Override
        public String words() {
            return "The key to your work on this computer cannot be read (" + cause
                    + "). Nothing was changed; call support.";
        }
    }

    private static String in(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 100 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
