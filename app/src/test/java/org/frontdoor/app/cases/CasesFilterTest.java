package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the list into the filter and back by keys, and what becomes of the case that is being read meanwhile.
class CasesFilterTest extends CasesRoomStand {
    private static final String MINE = "mine status:open";

    @BeforeEach
    void read() {
        openFirst();
    }

    @Test
    void downLeadsToTheFirstOfWhatWasJustTyped() {
        fx.press(KeyCode.SLASH);
        fx.type("status:closed");
        fx.press(KeyCode.DOWN);
        fx.await(
                "the first closed case",
                () -> chosen() == 0 && !shownRows().getFirst().open());
        assertEquals(table(), fx.focusOwner());
        fx.press(KeyCode.J);
        assertEquals(1, chosen());
    }

    @Test
    void downLeadsBackToTheChosenCase() {
        fx.run(() -> table().getSelectionModel().clearAndSelect(3));
        fx.press(KeyCode.SLASH);
        fx.press(KeyCode.DOWN);
        assertEquals(table(), fx.focusOwner());
        assertEquals(3, chosen());
    }

    @Test
    void escapeEmptiesTheFilterAndThenLeadsToTheList() {
        fx.press(KeyCode.SLASH);
        fx.press(KeyCode.ESCAPE);
        assertEquals("", box().getText());
        assertEquals(box(), fx.focusOwner());
        fx.press(KeyCode.ESCAPE);
        assertEquals(table(), fx.focusOwner());
    }

    @Test
    void whatEscapeTookFromTheFilterComesBackByUndo() {
        fx.press(KeyCode.SLASH);
        fx.press(KeyCode.ESCAPE);
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(MINE, box().getText());
    }

    @Test
    void aCaseThatTheFilterLeavesOutStaysWithItsHalfTypedNoteAndSaysSo() throws IOException {
        String title = title();
        assertFalse(fx.sees("#case-unlisted"));
        fx.press(KeyCode.N);
        fx.type("half a no");

        filter("status:closed");

        fx.await("it to be said", () -> fx.sees("#case-unlisted"));
        assertEquals(title, title());
        assertEquals("half a no", noteField().getText());
        stand.snap("cases-unlisted");
        filter("xyzzy");
        fx.await("nothing to be found", () -> table().getItems().isEmpty());
        assertTrue(fx.sees("#case-unlisted"));
        filter(MINE);
        fx.await("it to be in the list again", () -> !fx.sees("#case-unlisted"));
        assertEquals("half a no", noteField().getText());
    }

    private int chosen() {
        return fx.call(() -> table().getSelectionModel().getSelectedIndex());
    }

    private TextField box() {
        return fx.find("#cases-filter", TextField.class);
    }

    private String title() {
        return fx.find("#case-title", Label.class).getText();
    }
}
