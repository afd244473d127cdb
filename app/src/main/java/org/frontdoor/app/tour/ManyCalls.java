package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.N;

/// Many call about one thing: a lead sees it, says so, and from then on each caller is added with one key.
///
/// @param desktop an agent's, then the lead's, then another agent's
record ManyCalls(Desktop desktop, Album album) {
    /// Takes that many of them.
    void call(int times) {
        Hands hands = desktop.hands();
        for (int i = 0; i < times; i++) {
            Graffiti.report(hands);
            hands.press(CONTROL, N);
        }
    }

    void declare() {
        Hands hands = desktop.hands();
        hands.click("#person-lead");
        hands.see("#contact-words");
        hands.press(CONTROL, DIGIT5);
        hands.see("#spot-declare");
        hands.click("#spot-words-en");
        hands.type("We know of the library. A crew comes on Monday.");
        album.take(
                desktop.scene(),
                "event-spot",
                "Many cases of one kind near each other within an hour: a lead is told, and says what callers hear.");
        hands.press(ALT, D);
        hands.see("#running-end");
        album.take(desktop.scene(), "event-running", "Declared: every desktop has it, and its words can be changed.");
    }

    void join() {
        Hands hands = desktop.hands();
        hands.click("#person-agent2");
        hands.see("#contact-words");
        hands.see("#notices .banner");
        Graffiti.begin(hands);
        hands.see("#event .banner");
        album.take(
                desktop.scene(),
                "event-contact",
                "In a contact about it the words to say stand above all, and Alt+A adds the caller to the one case.");
        hands.press(ALT, A);
        hands.seeNo("#event .banner");
        album.take(desktop.scene(), "event-joined", "Added: no ninth case, and the caller hears of the end.");
    }
}
