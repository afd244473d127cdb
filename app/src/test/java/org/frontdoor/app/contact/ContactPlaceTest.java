package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.Test;

/// Where it is: typed, offered, taken, and never in the cursor's way.
class ContactPlaceTest extends ContactRoomStand {
    @Test
    void tabRightAfterAnAddressGoesOnToTheNextField() {
        takeInACar();
        fx.type("1619 22nd Ave");
        fx.press(TAB);
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        assertEquals("contact-place-detail", focus());
        fx.type("behind the shed");
        fx.press(TAB);
        assertTrue(focus().startsWith("question-"), focus());
    }

    @Test
    void tabPassesTheAddressesOnOffer() {
        takeInACar();
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(TAB);
        assertEquals("contact-place-detail", focus());
        fx.await("no more addresses", () -> !fx.sees(".contact-address"));
        assertEquals("contact-place-detail", focus());
    }

    @Test
    void anAddressThatGoesAwayBeneathTheCursorGivesItBack() {
        takeInACar();
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(DOWN);
        assertTrue(fx.call(() -> stand.scene.getFocusOwner().getStyleClass().contains("contact-address")));
        fx.run(() -> fx.find("#contact-place", TextInputControl.class).setText("zzyzx road 12"));
        fx.await("no more addresses", () -> !fx.sees(".contact-address"));
        assertEquals("contact-place", focus());
    }

    @Test
    void downAndEnterTakeAnAddressAndTheCursorStaysInTheForm() {
        takeInACar();
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(DOWN);
        fx.press(ENTER);
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        assertEquals("contact-place", focus());
        assertEquals("1619 22nd Ave", address().getText());
        assertEquals(13, address().getCaretPosition());
        fx.press(TAB);
        assertEquals("contact-place-detail", focus());
    }

    @Test
    void tabLeavesTheWordsAndComesBack() {
        fx.type("my street light is out");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(TAB);
        assertEquals(
                "my street light is out",
                fx.find("#contact-words", TextInputControl.class).getText());
        assertFalse("contact-words".equals(focus()));
        fx.press(SHIFT, TAB);
        assertEquals("contact-words", focus());
    }

    @Test
    void aClickedSuggestionDoesNotThrowTheCursorAway() {
        fx.type("when do they pick up my trash");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.click("#suggestion-1");
        fx.await("the answer", () -> fx.sees(".markdown"));
        assertEquals("contact-words", focus());
    }

    @Test
    void feedbackInsteadOfTheFormUnderTheCursorLeavesItInTheStep() {
        takeInACar();
        fx.type("1619 22nd Ave");
        fx.press(TAB);
        fx.press(TAB);
        fx.run(() -> stand.room.commands().stream()
                .filter(command -> command.id().equals("feedback"))
                .findFirst()
                .orElseThrow()
                .run()
                .run());
        fx.settle();
        assertTrue(List.of("contact-place", "contact-words").contains(focus()), focus());
    }

    @Test
    void anAnswerHasItsPlaceBesideItAndTheContactKeepsIt() {
        fx.type("when do they pick up my trash");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        fx.press(ALT, P);
        assertEquals("contact-place", focus());
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees("#contact-where .contact-address"));
        fx.press(ENTER);
        fx.await("the facts of the place", () -> fx.sees("#contact-where .contact-place-facts .pill"));
        stand.picture("contact-22-place-beside-answer");
        fx.press(CONTROL, ENTER);
        fx.await("the contact on disk", () -> contacts().size() == 1);
        Contact contact = contacts().getFirst();
        assertEquals(ContactOutcome.INFORMATION, contact.outcome());
        Place place = contact.place();
        assertNotNull(place);
        assertEquals("1619 22nd Ave", place.address());
        assertEquals("97116", place.zip());
        fx.await("the next contact, without a place", () -> address().getText().isEmpty());
    }

    @Test
    void thePlaceMayComeFirstAndTheFormHasItThen() {
        fx.press(ALT, P);
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(ENTER);
        fx.await("the facts of the place", () -> fx.sees("#contact-where .contact-place-facts .pill"));
        fx.run(() -> fx.find("#contact-words").requestFocus());
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> fx.sees("#contact-step #contact-place"));
        assertEquals("1619 22nd Ave", address().getText());
        assertTrue(fx.sees("#contact-step .contact-place-facts .pill"));
        assertFalse(fx.sees("#contact-where"));
        assertTrue(focus().startsWith("question-"), focus());
        fx.press(ESCAPE);
        fx.await("it is beside the words again", () -> fx.sees("#contact-where #contact-place"));
        assertEquals("1619 22nd Ave", address().getText());
    }

    @Test
    void aStreetAloneOffersWhatIsKnownOnItAndEnterLetsAPersonChoose() {
        takeInACar();
        fx.type("hawthorne");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        stand.picture("contact-23-street");
        assertEquals(
                List.of("307 SE Hawthorne Blvd  ·  97214", "1526 SE Hawthorne Blvd Apartment 1  ·  97214"),
                offered().subList(0, 2));
        fx.press(ENTER);
        assertFalse(fx.sees(".contact-place-facts .pill"));
        fx.press(DOWN);
        fx.press(ENTER);
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        assertEquals("1526 SE Hawthorne Blvd Apartment 1", address().getText());
    }

    @Test
    void anAddressThatWasLeftAsTypedIsOfferedAgainOnComingBack() {
        takeInACar();
        fx.type("hawthorne");
        fx.press(TAB);
        fx.await("that it is not known", () -> fx.sees(".form-field-below") && !fx.sees(".contact-address"));
        fx.press(ALT, P);
        fx.await("addresses", () -> fx.sees(".contact-address"));
        assertEquals("contact-place", focus());
    }

    @Test
    void typingOnGivesUpTheChosenPlaceToBeSeenAndEscapeBringsItBack() {
        chooseThePlace();
        fx.type(" and the corner");
        fx.await("that the place is no longer chosen", () -> fx.sees("#contact-place-back"));
        assertFalse(fx.sees(".contact-place-facts .pill"));
        stand.picture("contact-24-place-given-up");
        fx.press(ESCAPE);
        fx.await("the place again", () -> fx.sees(".contact-place-facts .pill"));
        assertEquals("1619 22nd Ave", address().getText());
        assertFalse(fx.sees("#contact-place-back"));
        assertEquals("contact-place", focus());
        assertTrue(fx.sees("#contact-step #contact-place"), "the form stays");
        fx.press(ESCAPE);
        fx.await("the suggestions, as always", () -> fx.sees("#contact-where #contact-place"));
        assertTrue(fx.sees("#contact-where .contact-place-facts .pill"));
    }

    @Test
    void aPlaceThatWasGivenUpCanBePickedAgain() {
        chooseThePlace();
        fx.type("zzyzx");
        fx.await("that the place is no longer chosen", () -> fx.sees("#contact-place-back"));
        fx.press(DOWN);
        assertEquals("contact-place-back", focus());
        fx.press(ENTER);
        fx.await("the place again", () -> fx.sees(".contact-place-facts .pill"));
        assertEquals("1619 22nd Ave", address().getText());
        assertEquals("contact-place", focus());
    }

    @Test
    void whatWasTypedBehindAPlaceAndTakenAwayAgainLeavesItChosen() {
        chooseThePlace();
        fx.type("x");
        assertFalse(fx.sees(".contact-place-facts .pill"));
        fx.press(BACK_SPACE);
        assertTrue(fx.sees(".contact-place-facts .pill"));
        assertFalse(fx.sees("#contact-place-back"));
    }

    @Test
    void aPlaceThatWasGivenUpIsOfferedOnComingBackUntilAnotherIsChosen() {
        chooseThePlace();
        fx.type(" or so");
        fx.press(TAB);
        fx.await("that it is kept as typed", () -> fx.sees(".form-field-below") && !fx.sees("#contact-place-back"));
        fx.press(ALT, P);
        fx.await("the way back", () -> fx.sees("#contact-place-back"));
        fx.run(() -> address().setText("307 SE Hawthorne"));
        fx.await("addresses", () -> offered().contains("307 SE Hawthorne Blvd  ·  97214"));
        fx.press(ENTER);
        fx.await("the other place", () -> fx.sees(".contact-place-facts .pill"));
        assertEquals("307 SE Hawthorne Blvd", address().getText());
        fx.type("x");
        fx.await(
                "the way back to the newest",
                () -> fx.find("#contact-place-back", Button.class).getText().contains("307 SE Hawthorne Blvd"));
    }

    @Test
    void whatIsTypedRightAfterEnterIsNotWipedAwayByTheAddress() {
        takeInACar();
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.run(() -> {
            Event.fireEvent(address(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", ENTER, false, false, false, false));
            Event.fireEvent(
                    address(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "x", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        fx.await("that the place is not chosen", () -> fx.sees("#contact-place-back"));
        assertEquals("1619 22ndx", address().getText());
        assertFalse(fx.sees(".contact-place-facts .pill"));
    }

    private void chooseThePlace() {
        takeInACar();
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(ENTER);
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
    }

    private List<String> offered() {
        return fx.call(() -> stand.scene.getRoot().lookupAll(".contact-address").stream()
                .map(row -> ((Button) row).getText())
                .toList());
    }

    private List<Contact> contacts() {
        List<Contact> all = new ArrayList<>();
        stand.workspace().scan(Contact.KIND, all::add);
        return all;
    }

    private void takeInACar() {
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
    }

    private TextInputControl address() {
        return fx.find("#contact-place", TextInputControl.class);
    }
}
