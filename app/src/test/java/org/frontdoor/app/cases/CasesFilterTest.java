package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the list into the filter and back by keys.
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

    private int chosen() {
        return fx.call(() -> table().getSelectionModel().getSelectedIndex());
    }

    private TextField box() {
        return fx.find("#cases-filter", TextField.class);
    }
}
