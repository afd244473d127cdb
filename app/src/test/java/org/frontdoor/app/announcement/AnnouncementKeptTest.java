package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.announcement.Acknowledge;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Over a real journal and cache: what is typed and read outlives the program, without a line.
class AnnouncementKeptTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private WorkspaceFixture fixture;
    private AnnouncementsStand at;

    @BeforeEach
    void open() {
        fixture = WorkspaceFixture.in(folder).as("lou", Role.LEAD).open();
        at = new AnnouncementsStand(fx, fixture.workspace());
    }

    @AfterEach
    void close() {
        at.close();
        fixture.close();
    }

    private void restart() {
        fixture.workspace().drafts().flush();
        at.close();
        fixture = fixture.restarted();
        at = new AnnouncementsStand(fx, fixture.workspace());
        at.enter();
    }

    private Instant now() {
        return fixture.workspace().now();
    }

    @Test
    void aHalfTypedOneComesBackAndIsAnnounced() {
        at.enter();
        fx.await("that a lead may write", () -> fx.sees("#announcement-new"));
        fx.press(KeyCode.N);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        fx.type("Half ty");
        at.fill("#announcement-text", "Said.");
        restart();
        fx.await("the form", () -> fx.sees("#announcement-form"));
        assertEquals("Half ty", at.typed("#announcement-title"));
        fx.type("ped");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "it to be made",
                () -> !fixture.workspace().all(Announcement.KIND).isEmpty());
        fx.await("the form to go", () -> !fx.sees("#announcement-form"));
        assertEquals(List.of(), fixture.workspace().drafts().kept());
        restart();
        assertTrue(!fx.sees("#announcement-form"));
        fx.await("it to be there", () -> at.titles().equals(List.of("Half typed")));
    }

    @Test
    void aHalfTypedChangeComesBackWithWhatItsAuthorSaw() {
        fixture.load(SampleAnnouncement.of(Kind.OUTAGE, "Water", now()).made());
        at.enter();
        fx.await("the list", () -> !at.titles().isEmpty());
        fx.press(KeyCode.E);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        at.fill("#announcement-title", "Dry");
        restart();
        fx.await("the form", () -> fx.sees("#announcement-form"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "the change",
                () -> fixture.workspace()
                        .all(Announcement.KIND)
                        .getFirst()
                        .title()
                        .equals("Dry"));
    }

    @Test
    void whatIsReadWithoutALineStaysRead() {
        fixture.offline();
        Announcement water =
                SampleAnnouncement.of(Kind.OUTAGE, "Water", now()).mustBeRead().made();
        fixture.load(water);
        fx.await("the notice", () -> at.stand.shell.notices().size() == 1);
        at.enter();
        fx.await("it to be open", () -> fx.sees("#announcement-read"));
        fx.press(KeyCode.R);
        fx.await("no notice", () -> at.stand.shell.notices().isEmpty());
        restart();
        fx.await("the list", () -> !at.titles().isEmpty());
        assertEquals(List.of(), at.notices());
        UUID sent = fixture.workspace().items().getFirst().id();
        fixture.accept(sent);
        fx.await("it to stay read", () -> at.stand.shell.notices().isEmpty());
        assertEquals(
                Acknowledge.of(water, "lou").acknowledgement(),
                fixture.workspace().all(Acknowledgement.KIND).getFirst().id());
    }
}
