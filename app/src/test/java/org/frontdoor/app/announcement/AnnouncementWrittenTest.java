package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is drawn of announcements, and the times that are usually meant.
class AnnouncementWrittenTest {
    private static final Instant NOON = SampleCases.NOON;
    private static final Actor LEAD = new Actor(new UUID(0, 2), "lou", Role.LEAD, null);

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final SampleWorkspace workspace = new SampleWorkspace(LEAD);
    private AnnouncementsStand at;

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

    private void load(SampleAnnouncement... some) {
        workspace.load(Stream.of(some).map(SampleAnnouncement::made).toList());
        at.enter();
        fx.await("the list", () -> at.lines().getItems().size() > 0);
    }

    private void begin() {
        at.enter();
        fx.await("that a lead may write", () -> fx.sees("#announcement-new"));
        fx.press(KeyCode.N);
        fx.await("the form", () -> fx.sees("#announcement-form"));
    }

    @Test
    void arabicIsWholeAndBeginsAtTheRight() throws IOException {
        load(SampleAnnouncement.of(
                        Kind.EMERGENCY,
                        "انقطاع المياه في وسط المدينة ".repeat(6).strip(),
                        NOON.minusSeconds(9))
                .saying("انقطاع المياه في وسط المدينة. ".repeat(60) + "\n\n- أولا\n- ثانيا"));
        at.stand.snap("announcement-arabic");
        Bounds page = inWindow("#announcement-page");
        for (String part : List.of(".words-title > .text", ".markdown-words > .markdown-text")) {
            Set<Node> found = fx.call(() -> fx.find("#announcement-page").lookupAll(part));
            assertFalse(found.isEmpty(), part);
            for (Node words : found) {
                Bounds drawn = fx.call(() -> words.localToScene(words.getBoundsInLocal()));
                assertTrue(page.contains(drawn), part + " " + drawn + " in " + page);
                assertTrue(drawn.getMaxX() > page.getCenterX(), part + " " + drawn);
            }
        }
        assertTrue(
                inWindow("#announcement-page .markdown-marker").getMinX() > page.getCenterX(),
                "the sign of an item stands before it");
    }

    private Bounds inWindow(String id) {
        return fx.call(() -> {
            Node node = fx.find(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @Test
    void aTimeIsPutInWithOnePress() {
        begin();
        fx.type("Water");
        at.fill("#announcement-text", "None.");
        pressUsual("Until: End of the week");
        assertEquals("2026-11-22 23:59", at.typed("#announcement-until"));
        assertEquals("announcement-until", focus());
        pressUsual("From: Tomorrow, 8:00");
        assertEquals("2026-11-21 08:00", at.typed("#announcement-from"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("it to be made", () -> !workspace.all(Announcement.KIND).isEmpty());
        assertEquals(Instant.parse("2026-11-21T16:00:00Z"), only().from());
        assertEquals(Instant.parse("2026-11-23T07:59:00Z"), only().until());
    }

    private void pressUsual(String name) {
        fx.run(() -> at.stand.scene.getRoot().lookupAll("#announcement-form .chip").stream()
                .filter(chip -> name.equals(chip.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        fx.settle();
    }

    private Announcement only() {
        return workspace.all(Announcement.KIND).getFirst();
    }

    private String focus() {
        return fx.call(() -> {
            Node owner = at.stand.scene.getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }
}
