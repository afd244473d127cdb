package org.frontdoor.central.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.frontdoor.central.store.Site;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;

/// The door: name and password in, a bearer token out.
public final class SignIns {
    private static final int LONGEST = 100;

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
        return new Answer.Welcome(session(account.get().person()));
    }

    private Session session(Person person) {
        Instant now = clock.instant();
        Tokens.Issued issued = tokens.issue(person.name());
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
