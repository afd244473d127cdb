package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

/// A lead lets everyone know of an outage; it comes up in the contact it matters to, and an agent reads it.
///
/// @param desktop the lead's, then the agent's
record Announcing(Desktop desktop, Album album) {
    void write() {
        Hands hands = desktop.hands();
        hands.click("#person-lead");
        hands.see("#contact-words");
        hands.press(CONTROL, DIGIT6);
        hands.see("#announcement-new");
        hands.press(N);
        hands.cursorIn("#announcement-title");
        hands.type("No water downtown");
        hands.press(TAB);
        hands.type("Crews are at work, and water is back by six. Do not open a case.");
        hands.click("#announcement-words");
        hands.type("no water, water main");
        hands.tabTo("#announcement-must-read", 5);
        hands.press(SPACE);
        album.take(
                desktop.scene(),
                "announcement-form",
                "A lead or an agency lets people know: what, for whom, until when, and which words bring it up.");
        hands.press(CONTROL, ENTER);
        hands.see("#announcement-readers");
        album.take(desktop.scene(), "announcement", "Announced, and who has read it.");
        hands.press(CONTROL, DIGIT1);
        hands.cursorIn("#contact-words");
        hands.type("we have no water since noon");
        hands.see("#news .banner");
        hands.click("#news .news-read");
        hands.see("#news .news-body");
        album.take(
                desktop.scene(),
                "announcement-contact",
                "It comes up in the contact where the caller speaks of it, and is read where it stands.");
    }

    void read() {
        Hands hands = desktop.hands();
        hands.click("#person-agent2");
        hands.see("#notices .banner");
        album.take(
                desktop.scene(),
                "announcement-must-read",
                "At another desktop it stands above every room until it is read.");
        hands.click("#notices .button");
        hands.see("#announcement-read");
        hands.press(R);
        hands.seeNo("#announcement-read");
        album.take(desktop.scene(), "announcement-read", "Read, in one key.");
    }
}
