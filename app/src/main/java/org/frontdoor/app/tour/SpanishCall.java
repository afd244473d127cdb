package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.W;

/// A caller speaks Spanish: what to say stands beside the form in their language, and follows it. Nothing is kept of
/// the call. The cursor is in the words when it begins.
record SpanishCall(Desktop desktop, Album album) {
    void tell() {
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("la acera esta rota");
        hands.read("#suggestion-1", "Sidewalk");
        hands.press(ENTER);
        hands.see("#contact-script .script-row");
        hands.click("#caller-language");
        hands.press(DOWN);
        hands.press(ENTER);
        hands.read("#contact-script", "a salvo");
        hands.press(ALT, S);
        hands.press(SPACE);
        hands.press(ALT, S);
        hands.cursorIn("#contact-place");
        album.take(
                desktop.scene(),
                "script",
                "What to say, in the caller's language: said, missing or optional. Alt+S goes to the next of it.");
        hands.press(CONTROL, W);
        hands.cursorIn("#contact-words");
    }
}
