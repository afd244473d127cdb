package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

/// A caller reports an abandoned car: the request that the tour shows and the rehearsal repeats. The cursor is in the
/// words when it begins; finishing is left to whoever goes on.
final class CarRequest {
    private CarRequest() {}

    /// To the addresses that are offered for what was typed.
    static void toThePlace(Hands hands) {
        hands.type("there is an abandoned car on my street");
        hands.read("#suggestion-1", "Abandoned car");
        hands.press(ENTER);
        hands.cursorIn("#contact-place");
        hands.type("1707 se 113th");
        hands.see(".contact-address");
    }

    /// From there through the questions that must be answered.
    static void throughTheQuestions(Hands hands) {
        hands.press(ENTER);
        hands.see(".contact-place-facts");
        hands.tabTo("#question-color_make", 2);
        hands.type("red sedan");
        hands.press(TAB);
        hands.press(SPACE);
    }
}
