package org.frontdoor.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.frontdoor.app.cache.CacheFile;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.Journal;
import org.frontdoor.app.journal.Opening;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.keys.PersonKeys;
import org.frontdoor.app.keys.SignIn;
import org.frontdoor.app.keys.Vault;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.HttpCentral;
import org.frontdoor.app.sync.CorrectedClock;
import org.frontdoor.app.sync.SyncEngine;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// Lets people in: with central's consent, or, when it does not answer, with what this computer keeps.
public final class Door {
    private final Setting setting;

    /// What all sign-ins at this computer share.
    /// @param data the data folder
    /// @param address central's
    /// @param models look-up tables of all rooms
    /// @param cost what trying a password costs
    /// @param random a `SecureRandom` outside of tests
    public record Setting(
            Path data,
            String address,
            WireJson json,
            List<Derived<?>> models,
            KdfCost cost,
            InstantSource clock,
            RandomGenerator random) {
        public Setting {
            models = List.copyOf(models);
        }
    }

    public Door(Setting setting) {
        this.setting = setting;
    }

    /// What central says of itself before anybody signed in.
    public Answer<SiteCard> site() {
        try (HttpCentral central = new HttpCentral(setting.address(), setting.json(), setting.clock(), ahead -> {})) {
            return central.site();
        }
    }

    /// Whether anybody has worked at this computer.
    public boolean used() {
        try {
            return Installation.in(setting.data(), setting.random()).used();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Signs somebody in and opens their records. The first time at this computer it waits until there is enough to
    /// work with; an interrupt gives up.
    /// @param progress of that first filling, on any thread
    public Entering enter(String name, String password, Consumer<SyncState.Progress> progress)
            throws InterruptedException {
        CorrectedClock clock = new CorrectedClock(setting.clock());
        AtomicReference<@Nullable SyncEngine> engine = new AtomicReference<>();
        HttpCentral central = new HttpCentral(setting.address(), setting.json(), setting.clock(), ahead -> {
            clock.seen(ahead);
            SyncEngine running = engine.get();
            if (running != null) {
                running.clockSeen(ahead);
            }
        });
        boolean in = false;
        try {
            Entering entering = enter(new Attempt(name, password, central, clock, engine, progress));
            in = entering instanceof Entering.In;
            return entering;
        } catch (IOException trouble) {
            return new Entering.NoFolder(new Problem(
                    "no-folder",
                    "Frontdoor cannot write to its folder on this computer (" + setting.data() + "). Free some space"
                            + " or ask for the right to write there, then try again."));
        } finally {
            if (!in) {
                central.close();
            }
        }
    }

    private record Attempt(
            String name,
            String password,
            HttpCentral central,
            CorrectedClock clock,
            AtomicReference<@Nullable SyncEngine> engine,
            Consumer<SyncState.Progress> progress) {}

    private Entering enter(Attempt attempt) throws IOException, InterruptedException {
        Installation installation = Installation.in(setting.data(), setting.random());
        Optional<Path> likely = installation.likelyFolder(attempt.name());
        Vault prepared = vault(likely.orElse(setting.data()));
        try {
            likely.ifPresent(folder -> prepared.prepare(attempt.password().toCharArray()));
            return enter(attempt, installation, prepared, likely);
        } finally {
            prepared.forget();
        }
    }

    private Entering enter(Attempt attempt, Installation installation, Vault prepared, Optional<Path> likely)
            throws IOException, InterruptedException {
        Answer<Session> answer = attempt.central().signIn(new SyncMessages.SignIn(attempt.name(), attempt.password()));
        return switch (answer) {
            case Answer.Got<Session>(var session) -> {
                Path folder = installation.folder(session, setting.address(), attempt.name());
                Vault vault = likely.filter(folder::equals).isPresent() ? prepared : vault(folder);
                yield opened(
                        attempt,
                        installation,
                        folder,
                        vault,
                        vault.signInOnline(attempt.password().toCharArray(), session.now()),
                        Optional.of(new Profile(session.actor(), session.displayName())));
            }
            case Answer.SignInAgain<Session>(var problem) -> new Entering.WrongPassword(problem, Duration.ZERO, -1);
            case Answer.Busy<Session>(var problem, var after)
            when problem.code().equals("sign-in-locked") ->
                new Entering.LockedOut(problem, after.map(attempt.clock().instant()::plus));
            case Answer.Unreachable<Session> away -> offline(attempt, installation, away.problem());
            case Answer.Broken<Session> away -> offline(attempt, installation, away.problem());
            case Answer.Busy<Session> away -> offline(attempt, installation, away.problem());
            case Answer.Failed<Session> other -> new Entering.CentralAnswersWrong(other.problem());
        };
    }

    private Vault vault(Path folder) {
        return new Vault(folder, setting.cost(), setting.random(), Vault.OFFLINE_LIMIT);
    }

    private Entering offline(Attempt attempt, Installation installation, Problem why)
            throws IOException, InterruptedException {
        Optional<Path> folder = installation.folder(setting.address(), attempt.name());
        if (folder.isEmpty()) {
            return new Entering.NoStoreHere(why);
        }
        Vault vault = vault(folder.get());
        SignIn tried = vault.signInOffline(
                attempt.password().toCharArray(), attempt.clock().instant());
        return tried instanceof SignIn.Unknown
                ? new Entering.NoStoreHere(why)
                : opened(attempt, installation, folder.get(), vault, tried, Optional.empty());
    }

    private Entering opened(
            Attempt attempt,
            Installation installation,
            Path folder,
            Vault vault,
            SignIn signIn,
            Optional<Profile> fresh)
            throws IOException, InterruptedException {
        return switch (signIn) {
            case SignIn.Opened(var keys) -> work(attempt, installation, folder, vault, keys, fresh);
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

    private Entering work(
            Attempt attempt,
            Installation installation,
            Path folder,
            Vault vault,
            PersonKeys keys,
            Optional<Profile> fresh)
            throws IOException, InterruptedException {
        char[] password = keys.cachePassword();
        Optional<Profile> known = fresh.isPresent()
                ? fresh
                : Profile.read(folder, password, setting.json().mapper());
        if (known.isEmpty()) {
            keys.close();
            return new Entering.NoStoreHere(new Problem(
                    "unknown-here", "The first sign-in on this computer needs a connection. Connect and try again."));
        }
        Profile profile = known.get();
        if (fresh.isPresent()) {
            profile.write(folder, password, setting.json().mapper(), setting.random());
        }
        Opening opening = Journal.open(DiskFiles.at(folder.resolve("journal")), keys.journalKey(), setting.random());
        if (!(opening instanceof Opening.Opened opened)) {
            keys.close();
            return notOpened((Opening.NotOpened) opening);
        }
        SyncEngine engine = new SyncEngine(new SyncEngine.Parts(
                setting.json(),
                profile.actor(),
                installation.workstation(),
                opened.journal(),
                opened.live(),
                new CacheFile(folder, password, setting.clock()),
                setting.models(),
                attempt.central(),
                attempt.clock(),
                setting.random()));
        Arrays.fill(password, '0');
        attempt.engine().set(engine);
        WorkSession session = new WorkSession(
                engine,
                attempt.central(),
                opened.journal(),
                keys,
                vault,
                attempt.name(),
                profile.displayName(),
                attempt.clock());
        boolean ready = false;
        try {
            engine.start();
            if (fresh.isPresent()) {
                engine.awaitUsable(attempt.progress());
            }
            ready = true;
            return new Entering.In(session);
        } finally {
            if (!ready) {
                session.close();
            }
        }
    }

    private static Entering notOpened(Opening.NotOpened opening) {
        Problem problem = new Problem("journal-not-opened", opening.words());
        return opening instanceof Opening.InUse ? new Entering.InUse(problem) : new Entering.Unreadable(problem);
    }
}
