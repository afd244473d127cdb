package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import org.frontdoor.model.referral.Referral;
import org.junit.jupiter.api.Test;

/// A request whose place makes it another desk's.
class ContactRuledTest extends ContactRoomStand {
    @Test
    void onAStateHighwayItIsTheStates() {
        aBrokenSidewalkAt("powell and 52nd");
        fx.await("whose it is", () -> fx.sees("#contact-ruled .banner"));
        assertEquals(
                "US 26 (SE Powell Blvd) is a state highway: Oregon answers for it.",
                fx.find("#contact-ruled .banner .label", Label.class).getText());
        stand.picture("contact-30-state-highway");
        fx.press(ALT, R);
        fx.await("no banner", () -> !fx.sees("#contact-ruled .banner"));
        finish(1);
        Referral referral = all(Referral.KIND).getFirst();
        assertEquals("OREGON", referral.agency());
    }

    @Test
    void inTheCityItIsOurs() {
        aBrokenSidewalkAt("hawthorne and 12th");
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        fx.await("the map", () -> fx.sees("#contact-map"));
        assertFalse(fx.sees("#contact-ruled .banner"));
    }

    @Test
    void whoeverTakesItInAllTheSameIsNotAskedAgain() {
        aBrokenSidewalkAt("powell and 52nd");
        fx.await("whose it is", () -> fx.sees("#contact-ruled .banner"));
        fx.click("#contact-ruled .secondary-button");
        fx.await("no banner", () -> !fx.sees("#contact-ruled .banner"));
        assertTrue(fx.sees("#contact-step #contact-place"), "the form stays");
    }

    private void aBrokenSidewalkAt(String place) {
        fx.type("the sidewalk is broken");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> fx.sees("#contact-step #contact-place"));
        fx.press(ALT, P);
        fx.type(place);
        fx.await("places", () -> fx.sees(".contact-address"));
        fx.press(ENTER);
    }
}
