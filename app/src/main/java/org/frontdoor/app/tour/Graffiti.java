package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;

/// A caller reports graffiti at the library. The cursor is in the words when it begins; its number is on the screen
/// when it ends.
final class Graffiti {
    private Graffiti() {}

    /// Takes it, and gives its number.
    static String report(Hands hands) {
        begin(hands);
        hands.press(CONTROL, ENTER);
        return hands.text("#number-big");
    }

    /// All but the finish.
    static void begin(Hands hands) {
        hands.cursorIn("#contact-words");
        hands.type("graffiti on the wall of the library");
        hands.read("#suggestion-1", "Graffiti");
        hands.press(ENTER);
        hands.cursorIn("#contact-place");
        hands.type("312 se 105th");
        hands.see(".contact-address");
        hands.press(ENTER);
        hands.see(".contact-place-facts");
        hands.tabTo("#question-surface", 3);
        hands.press(SPACE);
        hands.tabTo("#question-owner", 2);
        hands.press(SPACE);
    }
}
