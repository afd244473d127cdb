package org.frontdoor.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.app.keys.KdfCost;
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

/// A computer is given to another center: whoever is removed from it then leaves nothing of before, except work that
/// would be lost and what is not theirs to open.
class EarlierCentralTest {
    private static final String PASSWORD = "frontdoor-demo";
    private static final String ANOTHER = "four words in a row";

    @TempDir
    private Path data;

    private Central before;
    private BadLine line;

    @BeforeEach
    void start() throws Exception {
        before = central(PASSWORD);
        line = BadLine.to(before.port());
    }

    @AfterEach
    void stop() {
        line.close();
        before.close();
    }

    private static Central central(String password) throws Exception {
        Person person = new Person(Person.idOf("agent"), "agent", "Ana Demo", Role.AGENT, null, false);
        return Central.start(
                CentralSettings.on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "")
                        .withPasswordCost(new Passwords.Cost(64, 1, 1)),
                ProgramVocabulary.create(),
                new SiteContent(List.of(), List.of(new SiteContent.NewAccount(person, password))));
    }

    private Door door(String address) {
        return new Door(new Door.Setting(
                data,
                address,
                new WireJson(ProgramVocabulary.create()),
                List.of(),
                new KdfCost(64, 1, 1),
                InstantSource.system(),
                new SecureRandom()));
    }

    private Door doorBefore() {
        return door(line.address());
    }

    private static WorkSession enter(Door door, String password) throws InterruptedException {
        return assertInstanceOf(Entering.In.class, door.enter("agent", password, progress -> {}))
                .session();
    }

    private long stores() throws IOException {
        try (Stream<Path> people = Files.list(data.resolve("people"))) {
            return people.count();
        }
    }

    @Test
    void whatWasKeptForAnEarlierCenterGoesToo() throws Exception {
        enter(doorBefore(), PASSWORD).close();
        try (Central now = central(PASSWORD)) {
            Door door = door("http://127.0.0.1:" + now.port());
            enter(door, PASSWORD).close();
            assertEquals(2, stores());
            assertInstanceOf(Removing.Done.class, door.remove("agent", PASSWORD, false));
            assertEquals(0, stores());
        }
    }

    @Test
    void workThatOnlyTheEarlierStoreHoldsStaysUntilItIsSent() throws Exception {
        UUID id = UUID.randomUUID();
        enter(doorBefore(), PASSWORD).close();
        line.become(BadLine.Fault.CUT);
        try (WorkSession session = enter(doorBefore(), PASSWORD)) {
            String number = CaseNumber.of(new Series(26), 1).digits();
            assertInstanceOf(
                    Given.Saved.class, session.workspace().give(Deed.of(Samples.opening(id, number, "Thank you"))));
        }
        try (Central now = central(PASSWORD)) {
            Door door = door("http://127.0.0.1:" + now.port());
            enter(door, PASSWORD).close();
            assertEquals(new Removing.Done(1), door.remove("agent", PASSWORD, true));
            assertEquals(1, stores());
        }
        line.become(BadLine.Fault.NONE);
        try (WorkSession session = enter(doorBefore(), PASSWORD)) {
            assertTrue(session.workspace().find(Case.KIND, id).isPresent());
        }
    }

    @Test
    void whatAnotherPasswordSealsStays() throws Exception {
        enter(doorBefore(), PASSWORD).close();
        try (Central now = central(ANOTHER)) {
            Door door = door("http://127.0.0.1:" + now.port());
            enter(door, ANOTHER).close();
            assertEquals(new Removing.Done(1), door.remove("agent", ANOTHER, false));
        }
        enter(doorBefore(), PASSWORD).close();
        assertEquals(new Removing.Done(0), doorBefore().remove("agent", PASSWORD, false));
        assertEquals(0, stores());
    }
}
