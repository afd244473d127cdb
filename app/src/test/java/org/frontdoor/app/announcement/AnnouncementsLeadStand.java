package org.frontdoor.app.announcement;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A lead in the room of announcements, in a program of five people.
abstract class AnnouncementsLeadStand {
    static final Instant NOON = SampleCases.NOON;
    static final Actor LEAD = new Actor(new UUID(0, 2), "lou", Role.LEAD, null);

    @RegisterExtension
    final FxTest fx = new FxTest();

    final SampleWorkspace workspace = new SampleWorkspace(LEAD);
    AnnouncementsStand at;

    @BeforeEach
    void open() {
        workspace.load(CasesStand.services());
        workspace.load(CasesStand.agencies());
        workspace.load(Stream.of("maya:AGENT", "omar:AGENT", "dana:DESK", "lou:LEAD", "rita:RESOLVER")
                .map(each -> each.split(":"))
                .map(each -> new Person(
                        Person.idOf(each[0]),
                        each[0],
                        each[0].substring(0, 1).toUpperCase(Locale.ROOT) + each[0].substring(1),
                        Role.valueOf(each[1]),
                        each[0].equals("rita") ? "PBOT" : null,
                        true))
                .toList());
        at = new AnnouncementsStand(fx, workspace);
    }

    @AfterEach
    void close() {
        at.close();
    }

    void load(SampleAnnouncement... some) {
        workspace.load(Stream.of(some).map(SampleAnnouncement::made).toList());
        at.enter();
        fx.await("the list", () -> at.lines().getItems().size() > 0);
    }

    void begin() {
        at.enter();
        fx.await("that a lead may write", () -> fx.sees("#announcement-new"));
        fx.press(KeyCode.N);
        fx.await("the form", () -> fx.sees("#announcement-form"));
    }
}
