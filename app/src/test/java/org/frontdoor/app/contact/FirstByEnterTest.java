package org.frontdoor.app.contact;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Whoever types and presses Enter is faster than any search.
class FirstByEnterTest extends ContactRoomStand {
    @Test
    void enterRightAfterTheLastLetterOpensWhatFitsAllTheWords() {
        fx.run(() -> {
            words().setText("when do they pick up my trash");
            words().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        fx.await("the answer", () -> fx.sees(".markdown"));
    }

    @Test
    void whoeverTypesOnHasNotChosen() {
        fx.run(() -> {
            words().setText("when do they pick up my trash");
            words().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            words().appendText(" and my");
        });
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.settle();
        assertFalse(fx.sees(".markdown"));
    }
}
