package org.frontdoor.app.tour;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;

/// A caller reports a sidewalk at a crossing of a state highway: the place makes it another desk's. The cursor is in
/// the words when it begins, and in those of the next contact when it ends.
record StateHighway(Desktop desktop, Album album) {
    void tell() {
        Hands hands = desktop.hands();
        hands.cursorIn("#contact-words");
        hands.type("the sidewalk is broken");
        hands.read("#suggestion-1", "Sidewalk");
        hands.press(ENTER);
        hands.cursorIn("#contact-place");
        hands.type("45.55123, -122.47191");
        hands.see(".contact-address");
        hands.press(ENTER);
        hands.see("#contact-map");
        hands.read(".contact-place-facts", "ask on which side");
        album.take(
                desktop.scene(),
                "boundary-pin",
                "A pin pasted from a phone, so near the city's edge that the caller is asked on which side it is.");
        hands.click("#contact-map");
        hands.press(MINUS);
        hands.press(MINUS);
        album.take(
                desktop.scene(),
                "map",
                "The map is drawn from the city's own shapes, without a network; keys move and zoom it.");
        hands.press(ALT, P);
        hands.press(CONTROL, A);
        hands.type("powell and 52nd");
        hands.read(".contact-address", "SE Powell Blvd & SE 52nd Ave");
        hands.press(ENTER);
        hands.see("#contact-ruled .banner");
        album.take(
                desktop.scene(),
                "place-rule",
                "A crossing as callers say it, on the map; the road is the state's, and so is the request: Alt+R.");
        hands.press(ALT, R);
        hands.see(".contact-handoff");
        album.take(
                desktop.scene(),
                "place-referral",
                "The hand-off card of the desk that answers for it, and why it is theirs.");
        hands.press(CONTROL, ENTER);
        hands.seeNo(".contact-handoff");
    }
}
