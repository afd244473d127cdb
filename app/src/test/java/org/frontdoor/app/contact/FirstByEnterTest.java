package org.frontdoor.app.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void whatCannotBeLookedForYetIsOpenedOnceItCan() {
        stand.close();
        stand = new ContactStand(fx, folder, "", false);
        fx.await("the cursor in the words", () -> focus().equals("contact-words"));
        fx.type("when do they pick up my trash");
        fx.await("the word that it is coming", () -> fx.sees("#suggestions-soon"));
        fx.press(KeyCode.ENTER);
        stand.index();
        fx.run(stand.room::refresh);
        fx.await("the answer", () -> fx.sees(".markdown"));
    }

    @Test
    void whatIsMerelyNearIsToldAsSuchFirst() {
        stand.nothingIsNear();
        fx.run(() -> {
            words().setText("the printer of my neighbor is out of ink ");
            words().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        fx.await("that it is merely near", () -> fx.sees("#suggestions-nearest"));
        assertEquals("contact-words", focus());
        fx.press(KeyCode.ENTER);
        fx.await("the first one all the same", () -> !fx.sees("#suggestions-nearest"));
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
