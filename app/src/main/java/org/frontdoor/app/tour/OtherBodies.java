package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.ENTER;

/// Somebody looks through what other bodies offer, by kinds of help and by a word.
record OtherBodies(Desktop desktop, Album album) {
    void tell() {
        Hands hands = desktop.hands();
        hands.press(CONTROL, DIGIT8);
        hands.cursorIn("#directory-search");
        hands.type("food");
        hands.read("#directory-list", "Food pantry");
        hands.press(ENTER);
        hands.see("#directory-page");
        album.take(
                desktop.scene(),
                "directory",
                "What other bodies offer: by kinds of help, by a word, open now or not, and how sure that is.");
    }
}
