package org.frontdoor.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.keys.KdfCost;
import org.frontdoor.app.keys.SignIn;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.central.Central;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.central.SiteContent;
import org.frontdoor.central.session.Passwords;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
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

    @TempDir
    private Path data;

    private Central central;
    private BadLine line;

    @BeforeEach
    void start() throws Exception {
        Person person = new Person(Person.idOf("agent"), "agent", "Ana Demo", Role.AGENT, null, true);
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
        return new Door(new Door.Setting(
                data,
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
        OpenCase command = new OpenCase(
                id,
                CaseNumber.of(new Series(26), 1).digits(),
                CaseType.REQUEST,
                null,
                0,
                "Thanks for the quick answer",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
        Given given = session.workspace().give(Deed.of(command));
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
            Person promoted = new Person(Person.idOf("agent"), "agent", "Ana Demo", Role.LEAD, null, true);
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
