package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.ENTER;

/// Somebody looks what became of a customer who was sent to another desk, and where customers are sent wrongly.
record Referring(Desktop desktop, Album album) {
    void tell() {
        Hands hands = desktop.hands();
        hands.press(CONTROL, DIGIT7);
        hands.see("#referral-list");
        hands.click("#referral-shelves .chip");
        hands.press(DIGIT3);
        hands.see("#referral-outcome");
        album.take(
                desktop.scene(), "referral-room", "A referral is followed: what became of it, and when to look again.");
        hands.click("#referral-outcome .chip");
        hands.press(DIGIT4);
        hands.click("#referral-words");
        hands.type("they say that the state does this");
        hands.press(CONTROL, ENTER);
        hands.see("#referral-agency");
        album.take(
                desktop.scene(),
                "referral-back",
                "It was not theirs: the customer is sent on from here, with all that was said.");
        hands.click("#referral-shelves .chip");
        hands.press(DIGIT4);
        hands.read("#wrong-page", "they say that the state does this");
        album.take(
                desktop.scene(),
                "sent-wrongly",
                "Where customers were sent wrongly: by service and agency, beside all that went there, with reasons.");
    }
}
