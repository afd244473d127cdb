package org.frontdoor.central.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.wire.SyncMessages.NewPassword;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;

/// The door: name and password in, a bearer token out.
public final class SignIns {
    private static final int LONGEST = 100;

    /// Shortest password that is taken (NIST SP 800-63B asks for eight).
    public static final int SHORTEST_PASSWORD = 10;

    private static final int LONGEST_PASSWORD = 200;

    private final Site site;
    private final Accounts accounts;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final Tokens tokens;
    private final InstantSource clock;

    public SignIns(
            Site site, Accounts accounts, Passwords passwords, LockOut lockOut, Tokens tokens, InstantSource clock) {
        this.site = site;
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// What comes of it.
    public sealed interface Answer {
        record Welcome(Session session) implements Answer {}

        /// Wrong name or wrong password: which of them is nobody's business.
        record Wrong() implements Answer {}

        /// Too many wrong ones.
        /// @param left until it may be tried again
        record Locked(Duration left) implements Answer {}
    }

    public Answer signIn(SignIn given) {
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\0') >= 0) {
            return new Answer.Wrong();
        }
        Duration left = lockOut.left(name);
        if (left.isPositive()) {
            return new Answer.Locked(left);
        }
        Optional<Account> account = accounts.find(name);
        boolean fits = account.map(found -> passwords.fits(given.password(), found.password()))
                .orElseGet(() -> passwords.fitsNobody(given.password()));
        if (account.isEmpty() || !fits) {
            lockOut.wrong(name);
            Duration now = lockOut.left(name);
            return now.isPositive() ? new Answer.Locked(now) : new Answer.Wrong();
        }
        lockOut.right(name);
        return new Answer.Welcome(session(account.get().person(), tokens.issue(name)));
    }

    /// What came of changing a password.
    public enum Change {
        DONE,
        /// The one before does not fit.
        WRONG,
        /// Too many wrong ones: [#left] says for how long.
        LOCKED,
        TOO_SHORT,
        TOO_LONG,
        /// Everybody knows it, and shall.
        DEMO,
        NOBODY
    }

    /// Somebody who is signed in gives themselves another password; what else is signed in as them is not any more.
    public Change change(Person person, String token, NewPassword given) {
        if (person.demo()) {
            return Change.DEMO;
        }
        Optional<Change> unfit = unfit(given.fresh());
        if (unfit.isPresent()) {
            return unfit.get();
        }
        if (lockOut.left(person.name()).isPositive()) {
            return Change.LOCKED;
        }
        Optional<Account> account = accounts.find(person.name());
        if (account.isEmpty()) {
            return Change.NOBODY;
        }
        if (!passwords.fits(given.old(), account.get().password())) {
            lockOut.wrong(person.name());
            return lockOut.left(person.name()).isPositive() ? Change.LOCKED : Change.WRONG;
        }
        lockOut.right(person.name());
        accounts.password(person.name(), given.fresh());
        tokens.endOthers(person.name(), token);
        return Change.DONE;
    }

    /// An administrator gives somebody another password, which that person changes afterwards.
    public Change set(String name, String fresh) {
        Optional<Change> unfit = unfit(fresh);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) {
            return Change.NOBODY;
        }
        if (account.get().person().demo()) {
            return Change.DEMO;
        }
        accounts.password(name, fresh);
        lockOut.right(name);
        tokens.endOthers(name, "");
        return Change.DONE;
    }

    private static Optional<Change> unfit(String fresh) {
        if (fresh.length() < SHORTEST_PASSWORD) {
            return Optional.of(Change.TOO_SHORT);
        }
        return fresh.length() > LONGEST_PASSWORD ? Optional.of(Change.TOO_LONG) : Optional.empty();
    }

    /// How long no password is taken for a name.
    public Duration left(String name) {
        return lockOut.left(name);
    }

    /// Goes on with another token; nothing when the password is wanted.
    public Optional<Session> renew(Person person, String token) {
        return tokens.renew(token).map(issued -> session(person, issued));
    }

    private Session session(Person person, Tokens.Issued issued) {
        Instant now = clock.instant();
        return new Session(
                issued.token(),
                issued.expires(),
                person.actor(),
                person.displayName(),
                site.name(),
                site.central().toString(),
                now);
    }
}
