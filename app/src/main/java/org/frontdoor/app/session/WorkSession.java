package org.frontdoor.app.session;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.keys.PersonKeys;
import org.frontdoor.app.keys.SignIn;
import org.frontdoor.app.keys.Vault;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.app.sync.SyncEngine;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.wire.SyncMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A person at work. Calls that ask central or try a password take a moment: off the JavaFX thread with them.
public final class WorkSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkSession.class);

    private static final Duration NOTED = Duration.ofMinutes(5);

    private final SyncEngine engine;
    private final Central central;
    private final Journal journal;
    private final PersonKeys keys;
    private final Vault vault;
    private final String name;
    private final String displayName;
    private final InstantSource clock;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicReference<Instant> noted = new AtomicReference<>(Instant.MIN);

    WorkSession(
            SyncEngine engine,
            Central central,
            Journal journal,
            PersonKeys keys,
            Vault vault,
            String name,
            String displayName,
            InstantSource clock) {
        this.engine = engine;
        this.central = central;
        this.journal = journal;
        this.keys = keys;
        this.vault = vault;
        this.name = name;
        this.displayName = displayName;
        this.clock = clock;
        engine.workspace().onState(state -> noteTheTime());
        engine.workspace().onChange(changes -> {
            if (changes.touch(Person.KIND)) {
                follow(engine, name);
            }
        });
    }

    /// Another role, given at central, counts here as soon as its news arrive.
    private static void follow(SyncEngine engine, String name) {
        engine.workspace()
                .find(Person.KIND, Person.idOf(name))
                .map(Person::actor)
                .ifPresent(engine::become);
    }

    /// So that a clock that is turned back lets nobody work without a line for longer.
    private void noteTheTime() {
        Instant now = clock.instant();
        Instant before = noted.get();
        if (now.isBefore(before.plus(NOTED)) || !noted.compareAndSet(before, now)) {
            return;
        }
        note(now);
    }

    private void note(Instant now) {
        try {
            vault.note(keys, now);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the time could not be noted");
        }
    }

    public Workspace workspace() {
        return engine.workspace();
    }

    public String displayName() {
        return displayName;
    }

    /// Signs in at central again, after it said that it wants that; work goes on meanwhile and is sent afterwards.
    public Answer<SyncMessages.Session> signInAgain(String password) {
        Answer<SyncMessages.Session> answer = central.signIn(new SyncMessages.SignIn(name, password));
        if (answer instanceof Answer.Got<SyncMessages.Session>(SyncMessages.Session session)) {
            engine.signedIn(session.actor());
            closeWith(password);
        }
        return answer;
    }

    /// Changes the person's password: at central, then on this computer. The vault opens with the old one until it has
    /// been seen to open with the new one; should the power go between the two, the next sign-in asks for both.
    public PasswordChange changePassword(String old, String fresh) {
        return switch (central.changePassword(new SyncMessages.NewPassword(old, fresh))) {
            case Answer.Got<Boolean> done ->
                closeWith(fresh) ? new PasswordChange.Done() : new PasswordChange.NotHere();
            case Answer.Unreachable<Boolean>(var problem) -> new PasswordChange.Unknown(problem);
            case Answer.Broken<Boolean>(var problem) -> new PasswordChange.Unknown(problem);
            case Answer.Failed<Boolean> failed -> new PasswordChange.Not(failed.problem());
        };
    }

    private boolean closeWith(String password) {
        try {
            vault.rewrap(keys, password.toCharArray(), clock.instant());
            return true;
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the vault could not be closed with the new password");
            return false;
        }
    }

    /// Whether this is the person's password: to open a locked screen. Sync goes on while it is locked.
    public SignIn unlock(char[] password) {
        SignIn tried = vault.signInOffline(password, clock.instant());
        if (tried instanceof SignIn.Opened(PersonKeys same)) {
            same.close();
        }
        return tried;
    }

    /// Signs out.
    /// @param anyway also when work is left that central does not have; it stays here, sealed, for the next sign-in
    public Leaving signOut(boolean anyway) {
        int left = engine.unsettled();
        if (left > 0 && !anyway) {
            return new Leaving.UnsentWork(left);
        }
        close();
        return new Leaving.Out();
    }

    @Override
    public void close() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        engine.close();
        // What happened last may not have been told to this yet.
        note(clock.instant());
        central.signOut();
        central.close();
        try {
            journal.close();
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the journal's folder could not be let go");
        }
        keys.close();
    }
}
