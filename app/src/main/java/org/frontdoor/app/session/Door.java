package org.frontdoor.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.frontdoor.app.keys.People;
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

    /// The address of the central that the people of a data folder last signed in to.
    public static Optional<String> lastCentral(Path data) {
        try {
            return Installation.lastAddress(data);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
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
        return enter(name, password, new Earlier.NotAsked(), progress);
    }

    /// The same, with what the person says after [Entering.EarlierPasswordNeeded].
    public Entering enter(String name, String password, Earlier earlier, Consumer<SyncState.Progress> progress)
            throws InterruptedException {
        CorrectedClock clock = new CorrectedClock(setting.clock());
        AtomicReference<@Nullable SyncEngine> engine = new AtomicReference<>();
        HttpCentral central = null;
        boolean in = false;
        try (Ahead ahead = ahead(name, password)) {
            central = new HttpCentral(setting.address(), setting.json(), setting.clock(), early -> {
                clock.seen(early);
                SyncEngine running = engine.get();
                if (running != null) {
                    running.clockSeen(early);
                }
            });
            Attempt attempt = new Attempt(name, password, earlier, central, clock, engine, progress);
            Entering entering = unlock(attempt, ahead, new Use<>() {
                @Override
                public Entering with(Unlocked unlocked) throws IOException, InterruptedException {
                    return work(attempt, unlocked);
                }

                @Override
                public Entering not(Entering.Out out) {
                    return out;
                }
            });
            in = entering instanceof Entering.In;
            return entering;
        } catch (IOException trouble) {
            return noFolder();
        } finally {
            if (!in && central != null) {
                central.close();
            }
        }
    }

    /// Writes down what is kept of somebody's work here, for when this program may not open it: commands and drafts as
    /// lines of JSON in clear, and the files that hold more as they are. Asks for the password as [#enter] does.
    /// @param to a new folder
    public Exporting export(String name, String password, Path to) throws InterruptedException {
        return once(name, password, new Use<>() {
            @Override
            public Exporting with(Unlocked unlocked) throws IOException {
                try (PersonKeys keys = unlocked.keys()) {
                    return new Export(setting.json()).write(unlocked.folder().resolve("journal"), keys, to);
                }
            }

            @Override
            public Exporting not(Entering.Out out) {
                return new Exporting.Not(out.problem());
            }
        });
    }

    /// Removes somebody and all that is kept of them from this computer, under earlier centrals too. Asks for the
    /// password as [#enter] does.
    /// @param anyway also when there is work that central does not have
    public Removing remove(String name, String password, boolean anyway) throws InterruptedException {
        return once(name, password, new Use<>() {
            @Override
            public Removing with(Unlocked unlocked) throws IOException {
                Removal removal = new Removal(setting.json(), People.in(setting.data(), setting.random()));
                Removing removing;
                try (PersonKeys keys = unlocked.keys()) {
                    removing = removal.of(unlocked.folder(), keys, anyway);
                }
                if (!(removing instanceof Removing.Done)) {
                    return removing;
                }
                int kept = 0;
                for (Path earlier : unlocked.installation().earlierFolders(name)) {
                    SignIn tried = vault(earlier)
                            .signInOnline(
                                    password.toCharArray(), setting.clock().instant());
                    kept += removal.ofEarlier(earlier, tried) ? 0 : 1;
                }
                return new Removing.Done(kept);
            }

            @Override
            public Removing not(Entering.Out out) {
                return new Removing.Not(out.problem());
            }
        });
    }

    /// Opens somebody's store for one thing that is no work.
    private <R> R once(String name, String password, Use<R> use) throws InterruptedException {
        CorrectedClock clock = new CorrectedClock(setting.clock());
        try (Ahead ahead = ahead(name, password);
                HttpCentral central =
                        new HttpCentral(setting.address(), setting.json(), setting.clock(), clock::seen)) {
            R done = unlock(
                    new Attempt(
                            name,
                            password,
                            new Earlier.NotAsked(),
                            central,
                            clock,
                            new AtomicReference<>(),
                            progress -> {}),
                    ahead,
                    use);
            central.signOut();
            return done;
        } catch (IOException trouble) {
            return use.not(noFolder());
        }
    }

    private Entering.NoFolder noFolder() {
        return new Entering.NoFolder(new Problem(
                "no-folder",
                "Frontdoor cannot write to its folder on this computer (" + setting.data() + "). Free some space"
                        + " or ask for the right to write there, then try again."));
    }

    /// What is done once a person's keys are there.
    private interface Use<R> {
        R with(Unlocked unlocked) throws IOException, InterruptedException;

        R not(Entering.Out out);
    }

    /// A person's store, open.
    /// @param fresh who they are, when central has just said it
    private record Unlocked(
            Installation installation, Path folder, Vault vault, PersonKeys keys, Optional<Profile> fresh) {}

    private record Attempt(
            String name,
            String password,
            Earlier earlier,
            HttpCentral central,
            CorrectedClock clock,
            AtomicReference<@Nullable SyncEngine> engine,
            Consumer<SyncState.Progress> progress) {}

    /// A password that is being stretched while all else is made ready, as that takes longest.
    /// @param folder the vault's, as far as is known before central has answered
    private record Ahead(Installation installation, Vault vault, Optional<Path> folder) implements AutoCloseable {
        @Override
        public void close() {
            vault.forget();
        }
    }

    private Ahead ahead(String name, String password) throws IOException {
        Installation installation = Installation.in(setting.data(), setting.random());
        Optional<Path> likely = installation.likelyFolder(name);
        Vault vault = vault(likely.orElse(setting.data()));
        if (likely.isPresent()) {
            vault.prepare(password.toCharArray());
        }
        return new Ahead(installation, vault, likely);
    }

    private <R> R unlock(Attempt attempt, Ahead ahead, Use<R> use) throws IOException, InterruptedException {
        Installation installation = ahead.installation();
        Answer<Session> answer = attempt.central().signIn(new SyncMessages.SignIn(attempt.name(), attempt.password()));
        return switch (answer) {
            case Answer.Got<Session>(var session) -> {
                Path folder = installation.folder(session, setting.address(), attempt.name());
                Vault vault = ahead.folder().filter(folder::equals).isPresent() ? ahead.vault() : vault(folder);
                yield opened(
                        use,
                        installation,
                        folder,
                        vault,
                        online(attempt, folder, vault, session.now()),
                        Optional.of(new Profile(session.actor(), session.displayName())));
            }
            case Answer.SignInAgain<Session>(var problem) ->
                use.not(new Entering.WrongPassword(problem, Duration.ZERO, -1));
            case Answer.Busy<Session>(var problem, var after)
            when problem.code().equals("sign-in-locked") ->
                use.not(new Entering.LockedOut(
                        problem, after.map(attempt.clock().instant()::plus)));
            case Answer.Unreachable<Session> away -> offline(attempt, use, installation, away.problem());
            case Answer.Broken<Session> away -> offline(attempt, use, installation, away.problem());
            case Answer.Busy<Session> away -> offline(attempt, use, installation, away.problem());
            case Answer.Failed<Session> other -> use.not(new Entering.CentralAnswersWrong(other.problem()));
        };
    }

    private SignIn online(Attempt attempt, Path folder, Vault vault, Instant now) throws IOException {
        char[] password = attempt.password().toCharArray();
        SignIn tried = vault.signInOnline(password, now);
        return tried instanceof SignIn.OldPasswordNeeded
                ? switch (attempt.earlier()) {
                    case Earlier.NotAsked() -> tried;
                    case Earlier.Password(String before) -> vault.rewrapOnline(before.toCharArray(), password, now);
                    case Earlier.Forgotten() -> {
                        People.in(setting.data(), setting.random()).setAside(folder, now);
                        yield vault(folder).signInOnline(password, now);
                    }
                }
                : tried;
    }

    private Vault vault(Path folder) {
        return new Vault(folder, setting.cost(), setting.random(), Vault.OFFLINE_LIMIT);
    }

    private <R> R offline(Attempt attempt, Use<R> use, Installation installation, Problem why)
            throws IOException, InterruptedException {
        Optional<Path> folder = installation.folder(setting.address(), attempt.name());
        if (folder.isEmpty()) {
            return use.not(new Entering.NoStoreHere(why));
        }
        Vault vault = vault(folder.get());
        SignIn tried = vault.signInOffline(
                attempt.password().toCharArray(), attempt.clock().instant());
        return tried instanceof SignIn.Unknown
                ? use.not(new Entering.NoStoreHere(why))
                : opened(use, installation, folder.get(), vault, tried, Optional.empty());
    }

    private static <R> R opened(
            Use<R> use, Installation installation, Path folder, Vault vault, SignIn signIn, Optional<Profile> fresh)
            throws IOException, InterruptedException {
        return switch (signIn) {
            case SignIn.Opened(var keys) -> use.with(new Unlocked(installation, folder, vault, keys, fresh));
            case SignIn.Refused refused -> use.not(Refusals.of(refused));
        };
    }

    private Entering work(Attempt attempt, Unlocked unlocked) throws IOException, InterruptedException {
        PersonKeys keys = unlocked.keys();
        Path folder = unlocked.folder();
        Optional<Profile> fresh = unlocked.fresh();
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
            return Refusals.of((Opening.NotOpened) opening);
        }
        SyncEngine engine = new SyncEngine(new SyncEngine.Parts(
                setting.json(),
                profile.actor(),
                unlocked.installation().workstation(),
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
                unlocked.vault(),
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
}
