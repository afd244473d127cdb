package org.frontdoor.app.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.keys.SignIn;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Samples;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signing in with central and without, and leaving.
class DoorTest {
    private static final String PASSWORD = "frontdoor-demo";
    private static final String FRESH = "four words in a row";

    @TempDir
    private Path data;

    private Central central;
    private BadLine line;

    @BeforeEach
    void start() throws Exception {
        Person person = new Person(Person.idOf("agent"), "agent", "Ana Demo", Role.AGENT, null, false);
        central = Central.start(
                CentralSettings.on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "")
                        .withPasswordCost(new Passwords.Cost(64, 1, 1)),
                ProgramVocabulary.create(),
                new SiteContent(List.of(), List.of(new SiteContent.NewAccount(person, PASSWORD))));
        line = BadLine.to(central.port());
    }

    @AfterEach
    void stop() {
        line.close();
        central.close();
    }

    private Door door() {
        return door(InstantSource.system());
    }

    private Door door(InstantSource clock) {
        return door(clock, data);
    }

    /// Another computer.
    private Door elsewhere() {
        return door(InstantSource.system(), data.resolve("elsewhere"));
    }

    private Door door(InstantSource clock, Path folder) {
        return new Door(new Door.Setting(
                folder,
                line.address(),
                new WireJson(ProgramVocabulary.create()),
                List.of(),
                new KdfCost(64, 1, 1),
                clock,
                new SecureRandom()));
    }

    private WorkSession enter() throws InterruptedException {
        return assertInstanceOf(Entering.In.class, door().enter("agent", PASSWORD, progress -> {}))
                .session();
    }

    @Test
    void theFirstSignInNeedsCentralAndLaterOnesDoNot() throws Exception {
        line.become(BadLine.Fault.CUT);
        assertInstanceOf(Entering.NoStoreHere.class, door().enter("agent", PASSWORD, progress -> {}));
        line.become(BadLine.Fault.NONE);
        try (WorkSession session = enter()) {
            assertEquals("Ana Demo", session.displayName());
            assertInstanceOf(Entering.InUse.class, door().enter("agent", PASSWORD, progress -> {}), "a second window");
        }
        line.become(BadLine.Fault.CUT);
        Entering wrong = door().enter("agent", "not-it", progress -> {});
        assertInstanceOf(Entering.WrongPassword.class, wrong);
        try (WorkSession offline = enter()) {
            assertEquals(Role.AGENT, offline.workspace().me().role());
        }
    }

    @Test
    void aLockedNameOpensByCentralsClockWhateverThisComputersSays() throws Exception {
        Door door = door(() -> Instant.now().plus(Duration.ofHours(5)));
        Entering entering = door.enter("agent", "not-it", progress -> {});
        for (int i = 0; i < 20 && entering instanceof Entering.WrongPassword; i++) {
            entering = door.enter("agent", "not-it", progress -> {});
        }
        Instant until =
                assertInstanceOf(Entering.LockedOut.class, entering).until().orElseThrow();
        assertTrue(until.isBefore(Instant.now().plus(Duration.ofHours(1))), until::toString);
    }

    @Test
    void leavingWithUnsentWorkAsksAndTheWorkIsThereAgain() throws Exception {
        enter().close();
        line.become(BadLine.Fault.CUT);
        WorkSession session = enter();
        UUID id = UUID.randomUUID();
        Given given = open(session, id);
        assertInstanceOf(Given.Saved.class, given, given::toString);
        assertEquals(
                1,
                assertInstanceOf(Leaving.UnsentWork.class, session.signOut(false))
                        .commands());
        assertInstanceOf(Leaving.Out.class, session.signOut(true));
        try (WorkSession again = enter()) {
            assertTrue(again.workspace().find(Case.KIND, id).isPresent());
        }
    }

    private static Given open(WorkSession session, UUID id) {
        String number = CaseNumber.of(new Series(26), 1).digits();
        return session.workspace().give(Deed.of(Samples.opening(id, number, "Thanks for the quick answer")));
    }

    private static WorkSession in(Entering entering) {
        return assertInstanceOf(Entering.In.class, entering, entering::toString).session();
    }

    @Test
    void aPasswordChangedHereOpensHereAndOtherComputersAskForTheOneBeforeOnce() throws Exception {
        UUID id = UUID.randomUUID();
        in(elsewhere().enter("agent", PASSWORD, progress -> {})).close();
        line.become(BadLine.Fault.CUT);
        try (WorkSession unsent = in(elsewhere().enter("agent", PASSWORD, progress -> {}))) {
            assertInstanceOf(Given.Saved.class, open(unsent, id));
        }
        line.become(BadLine.Fault.NONE);
        try (WorkSession session = enter()) {
            assertEquals(
                    "password-wrong",
                    assertInstanceOf(PasswordChange.Not.class, session.changePassword("not it", FRESH))
                            .problem()
                            .code());
            line.become(BadLine.Fault.CUT);
            assertInstanceOf(PasswordChange.Unknown.class, session.changePassword(PASSWORD, FRESH));
            line.become(BadLine.Fault.NONE);
            assertInstanceOf(PasswordChange.Done.class, session.changePassword(PASSWORD, FRESH));
            assertInstanceOf(SignIn.Opened.class, session.unlock(FRESH.toCharArray()));
        }
        assertInstanceOf(Entering.WrongPassword.class, door().enter("agent", PASSWORD, progress -> {}));
        line.become(BadLine.Fault.CUT);
        assertInstanceOf(Entering.WrongPassword.class, door().enter("agent", PASSWORD, progress -> {}));
        in(door().enter("agent", FRESH, progress -> {})).close();
        // The other computer was not there: without a line the old one still opens it, with a line both are wanted.
        in(elsewhere().enter("agent", PASSWORD, progress -> {})).close();
        line.become(BadLine.Fault.NONE);
        assertInstanceOf(Entering.EarlierPasswordNeeded.class, elsewhere().enter("agent", FRESH, progress -> {}));
        assertInstanceOf(
                Entering.EarlierPasswordNeeded.class,
                elsewhere().enter("agent", FRESH, new Earlier.Password("not it"), progress -> {}));
        try (WorkSession there =
                in(elsewhere().enter("agent", FRESH, new Earlier.Password(PASSWORD), progress -> {}))) {
            assertTrue(there.workspace().find(Case.KIND, id).isPresent());
        }
        in(elsewhere().enter("agent", FRESH, progress -> {})).close();
    }

    @Test
    void whoForgotTheOneBeforeBeginsAnewAndTheSealedWorkStays() throws Exception {
        enter().close();
        try (WorkSession there = in(elsewhere().enter("agent", PASSWORD, progress -> {}))) {
            assertInstanceOf(PasswordChange.Done.class, there.changePassword(PASSWORD, FRESH));
        }
        in(door().enter("agent", FRESH, new Earlier.Forgotten(), progress -> {}))
                .close();
        try (Stream<Path> folders = Files.list(data.resolve("people"))) {
            List<String> names =
                    folders.map(each -> String.valueOf(each.getFileName())).toList();
            assertEquals(2, names.size(), names::toString);
            assertTrue(names.stream().anyMatch(name -> name.contains(".aside-")), names::toString);
        }
    }

    @Test
    void aSessionThatGoesOnWithAPasswordChangedElsewhereClosesWithIt() throws Exception {
        try (WorkSession session = enter();
                WorkSession there = in(elsewhere().enter("agent", PASSWORD, progress -> {}))) {
            assertInstanceOf(PasswordChange.Done.class, there.changePassword(PASSWORD, FRESH));
            assertInstanceOf(Answer.Got.class, session.signInAgain(FRESH));
        }
        in(door().enter("agent", FRESH, progress -> {})).close();
    }

    /// The clock stands still but for what the test says.
    @Test
    void aClockThatIsTurnedBackAfterWorkWithoutALineGainsNothing() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        enter().close();
        line.become(BadLine.Fault.CUT);
        try (WorkSession session = in(door(now::get).enter("agent", PASSWORD, progress -> {}))) {
            now.set(now.get().plus(Duration.ofHours(80)));
            assertInstanceOf(Given.Saved.class, open(session, UUID.randomUUID()));
        }
        now.set(now.get().minus(Duration.ofHours(79)));
        assertEquals(
                "too-long-offline",
                assertInstanceOf(Entering.NoStoreHere.class, door(now::get).enter("agent", PASSWORD, progress -> {}))
                        .problem()
                        .code());
    }

    @Test
    void wrongPasswordsWithoutALineAreCountedOverRestarts() throws Exception {
        enter().close();
        line.become(BadLine.Fault.CUT);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        for (int wrong = 1; wrong < 10; wrong++) {
            assertEquals(
                    10 - wrong,
                    assertInstanceOf(
                                    Entering.WrongPassword.class,
                                    door(now::get).enter("agent", "guess " + wrong, progress -> {}))
                            .triesLeft());
            now.set(now.get().plus(Duration.ofMinutes(16)));
        }
        assertInstanceOf(Entering.LockedOut.class, door(now::get).enter("agent", "the tenth", progress -> {}));
        assertInstanceOf(Entering.LockedOut.class, door(now::get).enter("agent", PASSWORD, progress -> {}));
        line.become(BadLine.Fault.NONE);
        enter().close();
        line.become(BadLine.Fault.CUT);
        enter().close();
    }

    @Test
    void whatANewerProgramWroteIsRefusedAndExported() throws Exception {
        enter().close();
        line.become(BadLine.Fault.CUT);
        UUID id = UUID.randomUUID();
        try (WorkSession session = enter()) {
            assertInstanceOf(Given.Saved.class, open(session, id));
        }
        Path newest = becomesNewer();
        assertInstanceOf(Entering.Newer.class, door().enter("agent", PASSWORD, progress -> {}));
        Path to = data.resolve("exported");
        assertInstanceOf(Exporting.Not.class, door().export("agent", "not it", to));
        Exporting.Done done = assertInstanceOf(Exporting.Done.class, door().export("agent", PASSWORD, to));
        assertEquals(1, done.commands());
        assertEquals(List.of(String.valueOf(newest.getFileName())), done.copied());
        String commands = Files.readString(to.resolve("commands.jsonl"));
        assertTrue(commands.contains(id.toString()) && commands.contains("Thanks for the quick answer"), commands);
        assertArrayEquals(Files.readAllBytes(newest), Files.readAllBytes(to.resolve(newest.getFileName())));
        assertInstanceOf(Exporting.Not.class, door().export("agent", PASSWORD, to), "nothing is written over");
        assertInstanceOf(Entering.Newer.class, door().enter("agent", PASSWORD, progress -> {}));
    }

    @Test
    void whoHasUnsentWorkIsRemovedOnlyWhenTheySaySo() throws Exception {
        enter().close();
        line.become(BadLine.Fault.CUT);
        try (WorkSession session = enter()) {
            assertInstanceOf(Given.Saved.class, open(session, UUID.randomUUID()));
            assertInstanceOf(Removing.Not.class, door().remove("agent", PASSWORD, true), "while they work");
        }
        assertInstanceOf(Removing.Not.class, door().remove("agent", "not it", true));
        assertEquals(new Removing.Unsent(1), door().remove("agent", PASSWORD, false));
        in(door().enter("agent", PASSWORD, progress -> {})).close();
        assertEquals(new Removing.Done(0), door().remove("agent", PASSWORD, true));
        try (Stream<Path> people = Files.list(data.resolve("people"))) {
            assertEquals(List.of(), people.toList());
        }
        assertInstanceOf(Entering.NoStoreHere.class, door().enter("agent", PASSWORD, progress -> {}));
        line.become(BadLine.Fault.NONE);
        enter().close();
        assertEquals(new Removing.Done(0), door().remove("agent", PASSWORD, false));
    }

    /// Gives the journal's newest segment with something in it a version of tomorrow.
    private Path becomesNewer() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("people"))) {
            Path newest = files.filter(file -> file.getFileName().toString().matches("segment-\\d+\\.fdj"))
                    .max(Comparator.comparingLong(
                            file -> Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""))))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(newest);
            ByteBuffer header = ByteBuffer.wrap(bytes);
            header.putInt(8, 9);
            CRC32C crc = new CRC32C();
            crc.update(bytes, 0, 76);
            header.putInt(76, (int) crc.getValue());
            Files.write(newest, bytes);
            return newest;
        }
    }

    @Test
    void aSignInThatWasOfflineGoesOnlineWithThePassword() throws Exception {
        enter().close();
        line.become(BadLine.Fault.CUT);
        try (WorkSession session = enter()) {
            line.become(BadLine.Fault.NONE);
            assertInstanceOf(Answer.SignInAgain.class, session.signInAgain("not-it"));
            assertInstanceOf(Answer.Got.class, session.signInAgain(PASSWORD));
            assertInstanceOf(SignIn.Opened.class, session.unlock(PASSWORD.toCharArray()));
        }
    }

    @Test
    void anotherRoleCountsWithoutANewSignIn() throws Exception {
        try (WorkSession session = enter()) {
            CountDownLatch lead = new CountDownLatch(1);
            session.workspace().onChange(changes -> {
                if (session.workspace().me().role() == Role.LEAD) {
                    lead.countDown();
                }
            });
            Person promoted = new Person(Person.idOf("agent"), "agent", "Ana Demo", Role.LEAD, null, false);
            central.load(new SiteContent(List.of(), List.of(new SiteContent.NewAccount(promoted, PASSWORD))));
            session.workspace().syncNow();
            assertTrue(lead.await(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void wrongPasswordsAndBadFoldersHaveTheirOwnWords() throws Exception {
        assertInstanceOf(Entering.WrongPassword.class, door().enter("agent", "not-it", progress -> {}));
        Path file = Files.writeString(data.resolve("a-file"), "not a folder");
        Door nowhere = new Door(new Door.Setting(
                file,
                line.address(),
                new WireJson(ProgramVocabulary.create()),
                List.of(),
                new KdfCost(64, 1, 1),
                InstantSource.system(),
                new SecureRandom()));
        assertInstanceOf(Entering.NoFolder.class, nowhere.enter("agent", PASSWORD, progress -> {}));
        assertInstanceOf(Answer.Got.class, door().site());
    }
}
