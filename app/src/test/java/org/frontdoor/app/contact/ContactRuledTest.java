package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.triage.Overruled;
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
        fx.click("#ruled-stay");
        fx.await("the question why", () -> fx.sees("#ruled-why"));
        stand.picture("contact-31-overruled");
        fx.press(DIGIT2);
        fx.await("no banner", () -> !fx.sees("#contact-ruled .banner"));
        assertTrue(fx.sees("#contact-step #contact-place"), "the form stays");
    }

    @Test
    void whoKnewBetterIsCounted() {
        aBrokenSidewalkAt("powell and 52nd");
        fx.await("whose it is", () -> fx.sees("#contact-ruled .banner"));
        fx.click("#ruled-stay");
        fx.await("the question why", () -> fx.sees("#ruled-why"));
        fx.press(DIGIT2);
        fx.await("no banner", () -> !fx.sees("#contact-ruled .banner"));
        choose("#question-problem", DIGIT1);
        choose("#question-wheelchair", DIGIT1);
        fx.press(CONTROL, ENTER);
        fx.await("the contact to be kept", () -> !all(Overruled.KIND).isEmpty());

        Overruled counted = all(Overruled.KIND).getFirst();
        assertEquals("state-highway", counted.rule());
        assertEquals(Overruled.Why.PLACE_WRONG, counted.why());
        assertEquals("PBOT", all(Case.KIND).getFirst().routing().agency());
    }

    @Test
    void whatIsAnsweredSaysWhichDeskGetsTheWork() {
        say("an abandoned car");
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> fx.sees("#question-on_what"));
        choose("#question-on_what", DIGIT3);
        fx.await("whose it is", () -> fx.sees("#contact-ruled .banner"));
        assertEquals(
                "The car stands in a park: Parks takes it away. Parks & Recreation gets it.",
                fx.find("#contact-ruled .banner .label", Label.class).getText());
        stand.picture("contact-32-given-by-rule");
        fx.run(() -> fx.find("#question-color_make").requestFocus());
        fx.type("blue Ford");
        fx.press(ALT, P);
        fx.type("hawthorne and 12th");
        fx.await("places", () -> fx.sees(".contact-address"));
        fx.press(ENTER);
        fx.press(CONTROL, ENTER);
        fx.await("the case", () -> !all(Case.KIND).isEmpty());
        assertEquals("PPR", all(Case.KIND).getFirst().routing().agency());
    }

    @Test
    void whatAnotherServiceDoesNotAskIsSaidBeforeItIsLost() {
        say("an abandoned car");
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> fx.sees("#question-color_make"));
        assertFalse(fx.sees("#contact-left-out .banner"));
        fx.run(() -> fx.find("#question-color_make").requestFocus());
        fx.type("blue Ford");
        fx.press(ESCAPE);
        fx.await("the suggestions", () -> fx.sees("#suggestion-2"));
        fx.press(CONTROL, A);
        fx.type("graffiti on a wall");
        fx.await(
                "the other service",
                () -> fx.sees("#suggestion-1")
                        && fx.find("#suggestion-1").getAccessibleText().contains("Graffiti"));
        fx.press(ALT, DIGIT1);
        fx.await("what is left out", () -> fx.sees("#contact-left-out .banner"));
        assertTrue(fx.find("#contact-left-out .banner .label", Label.class)
                .getText()
                .endsWith("Color and make: blue Ford"));
        stand.picture("contact-33-left-out");
    }

    private void choose(String question, KeyCode digit) {
        fx.run(() -> ((Pane) fx.find(question))
                .getChildren().stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElseThrow()
                        .requestFocus());
        fx.press(digit);
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
