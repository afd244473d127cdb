package org.frontdoor.app.signin;

import java.time.ZoneId;
import java.util.List;

/// What the sign-in screen begins with.
///
/// @param site the program's name, such as «Portland 311»; empty while unknown
/// @param zone the program's, by which it tells the time; the computer's while unknown
/// @param people demo people to offer as cards; none at a real central
public record SignInStart(String site, ZoneId zone, List<DemoPerson> people, Line line) {
    public SignInStart {
        people = List.copyOf(people);
    }

    /// Whether central can be reached.
    public sealed interface Line {
        /// Central answers.
        ///
        /// @param where its address, or this computer
        record Online(String where) implements Line {}

        /// Central does not answer, but people have worked at this computer and can sign in with what it keeps.
        record OfflineWithStore(String where) implements Line {}

        /// Central does not answer, and nobody has worked at this computer yet.
        record OfflineWithoutStore(String where) implements Line {}

        /// It cannot be started at all.
        record Broken(SignInOutcome.Trouble trouble, String detail) implements Line {}
    }
}
