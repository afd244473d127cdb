package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What must be read is told wherever somebody works, for as long as it is so.
class MustReadTest {
    private static final Instant NOON = SampleCases.NOON;

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
    private AnnouncementsStand at;

    @BeforeEach
    void open() {
        at = new AnnouncementsStand(fx, workspace);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private static SampleAnnouncement outage() {
        return SampleAnnouncement.of(Kind.OUTAGE, "No water downtown", NOON).mustBeRead();
    }

    private void load(Announcement... some) {
        workspace.load(List.of(some));
    }

    private void told(String... sentences) {
        fx.await(
                "the notice " + List.of(sentences),
                () -> List.of(sentences)
                        .equals(at.stand.shell.notices().stream()
                                .map(Notice::sentence)
                                .toList()));
    }

    private boolean hasRead(Announcement announcement, int edition) {
        return workspace
                .find(Acknowledgement.KIND, Acknowledgement.idOf(announcement.id(), edition, "agent"))
                .isPresent();
    }

    @Test
    void itStandsAboveEveryRoomUntilItIsReadInOneKey() throws IOException {
        Announcement outage = outage().made();
        load(outage);
        told("Outage: No water downtown");
        assertEquals(1, fx.call(() -> at.room.waiting().get()));
        at.stand.snap("must-read-notice");
        fx.click(".banner .secondary-button");
        fx.await("it to be open", () -> fx.sees("#announcement-read"));
        at.stand.snap("must-read-open");
        fx.run(() -> fx.find("#announcement-read").requestFocus());
        fx.press(KeyCode.SPACE);
        told();
        assertTrue(hasRead(outage, 1));
        fx.await("the badge to go", () -> at.room.waiting().get() == 0);
        fx.await("the button to go", () -> !fx.sees("#announcement-read"));
        fx.await("the keys in the list", () -> at.lines().isFocused());
    }

    @Test
    void anEmergencyComesFirstInItsToneAndItsWord() throws IOException {
        load(outage().made());
        told("Outage: No water downtown");
        assertEquals(Tone.AMBER, at.notices().getFirst().tone());
        load(SampleAnnouncement.of(Kind.EMERGENCY, "Evacuate the east side", NOON)
                .mustBeRead()
                .made());
        told("Emergency: Evacuate the east side (and 1 more to read)");
        assertEquals(Tone.DANGER, at.notices().getFirst().tone());
        at.stand.snap("must-read-emergency");
        fx.run(() -> at.stand.language.set(Language.SPANISH));
        told("Emergencia: Evacuate the east side (y 1 más por leer)");
    }

    @Test
    void itComesWithItsBeginningAndGoesWithItsEnd() {
        Instant midnight = NOON.plus(Duration.ofHours(12));
        load(SampleAnnouncement.of(Kind.EVENT, "Parade", midnight).mustBeRead().made());
        at.enter();
        fx.await("it to be listed", () -> !at.lines().getItems().isEmpty());
        told();
        workspace.at(midnight);
        at.clock.tick();
        told("Event: Parade");
        workspace.at(midnight.plus(Duration.ofDays(1)));
        at.clock.tick();
        told();
    }

    @Test
    void whatIsOverWhenTheProgramStartsIsNotTold() {
        at.close();
        load(SampleAnnouncement.of(Kind.EVENT, "Yesterday", NOON.minus(Duration.ofDays(2)))
                .mustBeRead()
                .made());
        load(outage().made());
        at = new AnnouncementsStand(fx, workspace);
        told("Outage: No water downtown");
    }

    @Test
    void itGoesWhenItIsWithdrawn() {
        Announcement outage = outage().made();
        load(outage);
        told("Outage: No water downtown");
        workspace.as(new Actor(new UUID(0, 2), "lou", Role.LEAD, null));
        fx.click(".banner .secondary-button");
        fx.await("it to be open", () -> fx.sees("#announcement-withdraw"));
        fx.run(() -> fx.find("#announcement-withdraw").requestFocus());
        fx.press(KeyCode.ENTER);
        fx.await(
                "to be asked where the keys are",
                () -> fx.find("#announcement-withdraw-no").isFocused());
        fx.press(KeyCode.ENTER);
        fx.await("the keys in the list", () -> at.lines().isFocused());
        fx.click("#announcement-withdraw");
        fx.click("#announcement-withdraw-yes");
        told();
        assertEquals(
                "lou",
                workspace
                        .find(Announcement.KIND, outage.id())
                        .orElseThrow()
                        .withdrawn()
                        .by());
    }

    @Test
    void otherWordsAreToReadAgain() {
        Announcement outage = outage().made();
        load(outage);
        told("Outage: No water downtown");
        at.enter();
        fx.await("it to be open", () -> fx.sees("#announcement-read"));
        fx.press(KeyCode.R);
        told();
        load(outage().saying("Water is back.").edition(outage.id(), 2));
        told("Outage: No water downtown");
        fx.await("the button", () -> fx.sees("#announcement-read"));
        fx.press(KeyCode.R);
        told();
        assertTrue(hasRead(outage, 2));
    }

    @Test
    void itIsForThoseItIsForAlsoWhenSomebodysRoleChanges() {
        load(outage().forRoles(Role.DESK, Role.LEAD).made());
        at.clock.tick();
        at.enter();
        told();
        assertEquals(List.of(), at.titles());
        workspace.as(new Actor(new UUID(0, 1), "agent", Role.DESK, null));
        at.clock.tick();
        told("Outage: No water downtown");
        workspace.as(CasesStand.agent());
        at.clock.tick();
        told();
    }
}
