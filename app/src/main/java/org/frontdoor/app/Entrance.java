package org.frontdoor.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.frontdoor.app.cache.Derived;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.contact.CustomersByPhone;
import org.frontdoor.app.host.HostedCentral;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.knowledge.health.HealthPage;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.session.Door;
import org.frontdoor.app.session.Earlier;
import org.frontdoor.app.session.Entering;
import org.frontdoor.app.session.Exporting;
import org.frontdoor.app.session.Removing;
import org.frontdoor.app.signin.Credentials;
import org.frontdoor.app.signin.DemoPerson;
import org.frontdoor.app.signin.Preparation;
import org.frontdoor.app.signin.Preparation.Step;
import org.frontdoor.app.signin.SignInInteractor;
import org.frontdoor.app.signin.SignInOutcome;
import org.frontdoor.app.signin.SignInOutcome.Failed;
import org.frontdoor.app.signin.SignInOutcome.Trouble;
import org.frontdoor.app.signin.SignInStart;
import org.frontdoor.app.signin.SignInStart.Line;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.frontdoor.model.wire.WireJson;

/// Lets people in through the sign-in screen: at the central it was told of, or at one of its own, which it starts.
final class Entrance implements SignInInteractor<AtWork>, AutoCloseable {
    private static final String DEMO_PASSWORD = "frontdoor-demo";

    /// The look-up tables of all rooms.
    private static final List<Derived<?>> MODELS = List.of(CaseRows.EXTRACT, CustomersByPhone.TABLE, HealthPage.TABLE);

    private final Settings settings;
    private final InstantSource clock = InstantSource.system();
    private final OwnCentral own;
    private final Meanings meanings;

    /// @param own started when the settings name no other
    Entrance(Settings settings, OwnCentral own, Meanings meanings) {
        this.settings = settings;
        this.own = own;
        this.meanings = meanings;
    }

    @Override
    public synchronized SignInStart start(Consumer<Preparation> progress) {
        if (settings.central().isEmpty()) {
            progress.accept(Preparation.of(Step.STARTING_CENTRAL));
            if (own.get() instanceof HostedCentral.Start.Failed(String words)) {
                return broken(Trouble.CENTRAL_NOT_STARTED, words);
            }
        }
        progress.accept(Preparation.of(Step.CONNECTING));
        Door door = door();
        return switch (door.site()) {
            case Answer.Got<SiteCard>(SiteCard card) ->
                new SignInStart(card.program(), zone(card), people(card), new Line.Online(address()));
            case Answer.Unreachable<SiteCard> away -> away(door);
            case Answer.Busy<SiteCard> away -> away(door);
            case Answer.Broken<SiteCard> away -> away(door);
            case Answer.Failed<SiteCard> other ->
                broken(Trouble.CENTRAL_ANSWERS_WRONG, other.problem().detail());
        };
    }

    private SignInStart away(Door door) {
        Line line = door.used() ? new Line.OfflineWithStore(address()) : new Line.OfflineWithoutStore(address());
        return new SignInStart("", ZoneId.systemDefault(), List.of(), line);
    }

    private static SignInStart broken(Trouble trouble, String detail) {
        return new SignInStart("", ZoneId.systemDefault(), List.of(), new Line.Broken(trouble, detail));
    }

    /// An older central does not say it.
    private static ZoneId zone(SiteCard card) {
        ZoneId zone = card.timeZone();
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    private static List<DemoPerson> people(SiteCard card) {
        return card.demo().stream()
                .flatMap(person -> person(person).stream())
                .sorted(Comparator.comparing(DemoPerson::role))
                .toList();
    }

    /// A newer central may know roles that this program does not.
    private static Optional<DemoPerson> person(SyncMessages.DemoPerson person) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(person.role()))
                .findFirst()
                .map(role -> new DemoPerson(person.name(), person.displayName(), role));
    }

    @Override
    public synchronized SignInOutcome<AtWork> signIn(Credentials credentials, Consumer<Preparation> progress) {
        String password = password(credentials);
        Earlier earlier = credentials instanceof Credentials.AfterChange after
                ? after.earlier().<Earlier>map(Earlier.Password::new).orElseGet(Earlier.Forgotten::new)
                : new Earlier.NotAsked();
        try {
            Entering entering =
                    door().enter(credentials.name(), password, earlier, filling -> progress.accept(fetching(filling)));
            return switch (entering) {
                case Entering.In(var session) -> {
                    yield new SignInOutcome.SignedIn<>(
                            new AtWork(session, new Reference(session.workspace(), meanings::known)));
                }
                case Entering.WrongPassword wrong ->
                    new SignInOutcome.WrongPassword<>(wrong.pause(), wrong.triesLeft());
                case Entering.LockedOut locked -> lockedOut(locked);
                case Entering.NoStoreHere none
                when none.problem().code().equals("too-long-offline") -> new Failed<>(Trouble.TOO_LONG_OFFLINE, "");
                case Entering.NoStoreHere none -> new SignInOutcome.NoStoreHere<>(address());
                case Entering.EarlierPasswordNeeded needed -> new SignInOutcome.EarlierPassword<>();
                case Entering.Newer newer -> new Failed<>(Trouble.STORE_NEWER, "");
                case Entering.InUse inUse -> new Failed<>(Trouble.STORE_IN_USE, "");
                case Entering.Unreadable unreadable ->
                    new Failed<>(Trouble.STORE_UNREADABLE, unreadable.problem().detail());
                case Entering.NoFolder none ->
                    new Failed<>(Trouble.FOLDER_READ_ONLY, settings.data().toString());
                case Entering.CentralAnswersWrong wrong ->
                    new Failed<>(Trouble.CENTRAL_ANSWERS_WRONG, wrong.problem().detail());
            };
        } catch (InterruptedException stopped) {
            throw gaveUp();
        }
    }

    private static String password(Credentials credentials) {
        return switch (credentials) {
            case Credentials.DemoCard card -> DEMO_PASSWORD;
            case Credentials.Typed typed -> typed.password();
            case Credentials.AfterChange after -> after.password();
        };
    }

    @Override
    public synchronized Removing remove(Credentials credentials, boolean anyway) {
        try {
            return door().remove(credentials.name(), password(credentials), anyway);
        } catch (InterruptedException stopped) {
            throw gaveUp();
        }
    }

    @Override
    public synchronized Exporting export(Credentials credentials) {
        Path home = Path.of(System.getProperty("user.home"));
        String moment = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT)
                .withZone(ZoneId.systemDefault())
                .format(clock.instant());
        try {
            return door().export(credentials.name(), password(credentials), home.resolve("frontdoor-export-" + moment));
        } catch (InterruptedException stopped) {
            throw gaveUp();
        }
    }

    private static CancellationException gaveUp() {
        Thread.currentThread().interrupt();
        return new CancellationException("the person gave up");
    }

    private static SignInOutcome<AtWork> lockedOut(Entering.LockedOut locked) {
        return locked.until().isPresent()
                ? new SignInOutcome.LockedOut<>(locked.until().get())
                : new Failed<>(Trouble.LOCKED_HERE, "");
    }

    private static Preparation fetching(SyncState.Progress filling) {
        return new Preparation(Step.FETCHING, filling.done(), filling.total());
    }

    private Door door() {
        return new Door(new Door.Setting(
                settings.data(),
                address(),
                new WireJson(ProgramVocabulary.create()),
                MODELS,
                KdfCost.OFFICE,
                clock,
                new SecureRandom()));
    }

    private String address() {
        return settings.central().orElseGet(own::address);
    }

    @Override
    public synchronized void close() {
        own.close();
    }
}
