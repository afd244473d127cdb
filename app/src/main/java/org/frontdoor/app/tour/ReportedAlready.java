package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;

/// Without a network, a second caller reports the graffiti that is reported already: it is seen while the agent types,
/// and one key adds them to it. The cursor is in the words when it begins, and in those of the next contact when it
/// ends.
record ReportedAlready(Desktop desktop, Album album) {

    /// Adds the second caller, and gives the number that they are told.
    String tell() {
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("somebody painted graffiti on the library");
        hands.read("#suggestion-1", "Graffiti");
        hands.press(ENTER);
        hands.cursorIn("#contact-place");
        hands.type("312 se 105th");
        hands.see(".contact-address");
        hands.press(ENTER);
        hands.read("#contact-nearby", "Likely the same");
        album.take(
                desktop.scene(),
                "duplicate-offline",
                "Reported already, and seen offline: how far, how long ago, what was said. Alt+A adds this caller.");
        hands.press(ALT, A);
        String told = hands.text("#number-big");
        album.take(
                desktop.scene(),
                "duplicate-added",
                "No second case: the caller follows the first one by a number of their own.");
        hands.press(CONTROL, N);
        return told;
    }
}
