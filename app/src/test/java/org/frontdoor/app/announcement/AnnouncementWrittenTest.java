package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.junit.jupiter.api.Test;

/// What is drawn of announcements, and the times that are usually meant.
class AnnouncementWrittenTest extends AnnouncementsLeadStand {
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
    void whatItConcernsStandsByItsName() {
        load(SampleAnnouncement.of(Kind.OUTAGE, "No water", NOON.minusSeconds(9))
                .about(List.of("abandoned-auto", "graffiti"), List.of("dry tap")));
        fx.await(
                "the services",
                () -> at.stand.scene.getRoot().lookupAll("#announcement-page .pill").stream()
                        .map(Labeled.class::cast)
                        .anyMatch(pill -> pill.getText().equals("Concerns: Abandoned auto, Graffiti")));
    }

    @Test
    void aTimeIsPutInWithOnePress() {
        begin();
        fx.type("Water");
        at.fill("#announcement-text", "None.");
        pressUsual("Until", "End of the week");
        assertEquals("2026-11-22 23:59", at.typed("#announcement-until"));
        assertEquals("announcement-until", focus());
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.SPACE);
        assertEquals("announcement-until", focus(), "the times are one stop of the tab key, and lead back");
        pressUsual("Until", "End of the week");
        pressUsual("From", "Tomorrow, 8:00");
        assertEquals("2026-11-21 08:00", at.typed("#announcement-from"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("it to be made", () -> !workspace.all(Announcement.KIND).isEmpty());
        assertEquals(Instant.parse("2026-11-21T16:00:00Z"), only().from());
        assertEquals(Instant.parse("2026-11-23T07:59:00Z"), only().until());
    }

    private void pressUsual(String field, String time) {
        fx.run(() -> at.stand.scene.getRoot().lookupAll("#announcement-form .announcement-times").stream()
                .filter(times -> field.equals(times.getAccessibleText()))
                .flatMap(times -> times.lookupAll(".chip").stream())
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(time))
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
