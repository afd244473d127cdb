package org.frontdoor.app.session;

import java.util.Optional;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.app.keys.SignIn;
import org.frontdoor.model.command.Problem;

/// What it means at the door that keys or a journal stay closed.
final class Refusals {
    private Refusals() {}

    static Entering.Out of(SignIn.Refused refused) {
        return switch (refused) {
            case SignIn.WrongPassword wrong ->
                new Entering.WrongPassword(problem("password-wrong", wrong), wrong.delay(), wrong.left());
            case SignIn.TooSoon soon -> new Entering.WrongPassword(problem("too-soon", soon), soon.left(), -1);
            case SignIn.Locked locked -> new Entering.LockedOut(problem("locked", locked), Optional.empty());
            case SignIn.TooLongOffline limit -> new Entering.NoStoreHere(problem("too-long-offline", limit));
            case SignIn.Unknown unknown -> new Entering.NoStoreHere(problem("unknown-here", unknown));
            case SignIn.OldPasswordNeeded old -> new Entering.EarlierPasswordNeeded(problem("earlier-password", old));
            case SignIn.Unusable unusable -> new Entering.Unreadable(problem("vault-unusable", unusable));
        };
    }

    private static Problem problem(String code, SignIn.Refused refused) {
        return new Problem(code, refused.words());
    }

    static Entering.Out of(Opening.NotOpened opening) {
        Problem problem = new Problem("journal-not-opened", opening.words());
        return switch (opening) {
            case Opening.InUse inUse -> new Entering.InUse(problem);
            case Opening.Newer newer -> new Entering.Newer(problem);
            case Opening.OtherKey other -> new Entering.Unreadable(problem);
            case Opening.NoAccess none -> new Entering.Unreadable(problem);
        };
    }
}
