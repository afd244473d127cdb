package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.referral.Referral;
import org.junit.jupiter.api.Test;

class ContactRoomTest extends ContactRoomStand {
    private static final int SMALL_SCREEN = 1280;

    @Test
    void answersAQuestionInThreeKeys() {
        fx.type("when do they pick up my trash");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        stand.picture("contact-1-heard");
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        stand.picture("contact-2-answer");
        fx.press(ALT, W);
        assertEquals(1, stand.reported.size(), "in one key, with what the caller said");
        fx.press(CONTROL, ENTER);
        fx.await("the contact on disk", () -> all(Contact.KIND).size() == 1);
        Contact contact = all(Contact.KIND).getFirst();
        assertEquals(ContactOutcome.INFORMATION, contact.outcome());
        assertEquals("when do they pick up my trash", contact.words());
        assertEquals(
                List.of(0),
                contact.articles().stream().map(Contact.ArticleUse::edition).toList(),
                "what it said when it was read out is known for ever");
        fx.await("the next contact", () -> words().getText().isEmpty());
        assertTrue(stand.workspace().drafts().kept().isEmpty());
    }

    @Test
    void opensACaseWithPlaceAndQuestionsAndShowsItsNumber() {
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        stand.picture("contact-3-addresses");
        fx.press(ENTER);
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        fx.press(CONTROL, ENTER);
        fx.await("what is missing", () -> fx.sees("#contact-fault"));
        stand.picture("contact-4-missing");
        fx.await("the cursor at what is missing", () -> "question-color_make".equals(focus()));
        fx.type("Red Honda Civic");
        fx.press(TAB);
        fx.press(DIGIT1);
        stand.picture("contact-5-form");
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
        assertEquals("number-next", focus());
        stand.picture("contact-6-number");
        Case opened = all(Case.KIND).getFirst();
        assertEquals("abandoned-auto", opened.routing().service());
        assertEquals(
                new CaseNumber(opened.number()).grouped(),
                fx.find("#number-big", Label.class).getText());
        assertEquals(List.of(opened.id()), all(Contact.KIND).getFirst().cases());
        fx.press(CONTROL, N);
        fx.await(
                "the next contact",
                () -> "contact-words".equals(focus()) && words().getText().isEmpty());
    }

    @Test
    void withoutNumbersTellsAProvisionalOneAndWhatItIs() {
        stand.useUpNumbers();
        fx.type("the bus driver of the city shuttle shouted at me");
        fx.press(ALT, F);
        fx.press(ALT, N);
        fx.await("the feedback form", () -> fx.sees("#feedback-kind"));
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
        stand.picture("contact-6-number-provisional");
        Case opened = all(Case.KIND).getFirst();
        assertTrue(ProvisionalNumber.like(opened.number()), opened.number());
        assertEquals(
                ToldNumber.of(opened.number()).grouped(),
                fx.find("#number-big", Label.class).getText());
        assertTrue(fx.sees("#number-provisional"));
    }

    @Test
    void enterTakesTheFirstAddressThoughItIsStillBeingLookedFor() {
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
        fx.run(() -> {
            fx.find("#contact-place", TextInputControl.class).setText("1619 22nd");
            Node field = fx.find("#contact-place");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", ENTER, false, false, false, false));
        });
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        assertTrue(fx.find("#contact-place", TextInputControl.class).getText().startsWith("1619 "));
    }

    @Test
    void aContactIsPutAsideAndPickedUpAgain() {
        fx.type("my street light is out");
        fx.press(F8);
        fx.await("an empty box", () -> words().getText().isEmpty() && "contact-words".equals(focus()));
        fx.settle();
        fx.type("when is my trash picked up");
        stand.picture("contact-14-held");
        fx.press(F8);
        fx.await("another empty box", () -> words().getText().isEmpty());
        fx.press(F8);
        fx.await("the one that waited longest", () -> "my street light is out".equals(words().getText()));
        fx.press(F8);
        fx.await("an empty box again", () -> words().getText().isEmpty());
        fx.press(F8);
        fx.await("the other one", () -> "when is my trash picked up".equals(words().getText()));
        fx.await("both on disk, one of them put aside", () -> {
            stand.workspace().drafts().flush();
            List<ContactForm> kept = drafts().kept();
            return kept.size() == 2
                    && kept.stream().filter(form -> form.heldSince() != null).count() == 1;
        });
    }

    @Test
    void aTextFarTooLongIsCutAndTheAgentIsTold() {
        long before = System.nanoTime();
        fx.run(() -> words().replaceSelection("the couch is in the way ".repeat(44_000)));
        fx.await("the word that it was too long", () -> fx.sees("#contact-words-cut"));
        stand.picture("contact-15-too-long");
        assertEquals(WordsBox.LONGEST, words().getText().length());
        assertTrue(System.nanoTime() - before < 10_000_000_000L);
        fx.run(() -> words().setText("a couch"));
        fx.await("calm", () -> !fx.sees("#contact-words-cut"));
    }

    @Test
    void whatWasToldOfOneContactIsGoneInTheNext() {
        fx.type("when do they pick up my trash");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        fx.press(CONTROL, ENTER);
        fx.await("the word that it is kept", () -> fx.sees(".toast"));
        fx.type("h");
        fx.await("nothing of the last contact", () -> !fx.sees(".toast"));
    }

    @Test
    void refersToTheDeskThatDoesIt() {
        fx.type("I want to ask about a court date");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.type(" animal services");
        fx.await(
                "the service",
                () -> fx.call(() -> fx.find("#contact-suggestions").lookupAll(".label").stream()
                        .anyMatch(label -> ((Label) label).getText().contains("nimal"))));
        stand.picture("contact-7-refer-heard");
        pick("REFER");
        fx.await("the hand-off card", () -> fx.sees(".contact-handoff"));
        stand.picture("contact-8-handoff");
        fx.press(CONTROL, ENTER);
        fx.await("the referral on disk", () -> all(Referral.KIND).size() == 1);
        assertEquals(ContactOutcome.REFERRAL, all(Contact.KIND).getFirst().outcome());
    }

    @Test
    void takesAnAnonymousComplaintAndGivesANumber() {
        fx.type("the bus driver of the city shuttle shouted at me");
        fx.press(ALT, F);
        fx.press(ALT, N);
        fx.await("the feedback form", () -> fx.sees("#feedback-kind"));
        stand.picture("contact-9-feedback");
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
        Case opened = all(Case.KIND).getFirst();
        assertEquals(CaseType.COMPLAINT, opened.type());
        assertEquals(Privacy.ANONYMOUS, opened.caller().privacy());
        assertNull(opened.caller().name());
    }

    @Test
    void anEmailThatNoLongerReachesTheCallerLeavesTheirFile() {
        UUID id = UUID.randomUUID();
        stand.load(new Customer(id, "Hoa", List.of("+15035550142"), List.of("old@example.org"), "vi", null));
        fx.run(() -> fx.find("#caller-phone", TextInputControl.class).setText("503-555-0142"));
        fx.await("what is in the file", () -> fx.sees("#caller-ways .icon-button"));
        fx.run(() -> fx.find("#caller-ways").lookupAll(".icon-button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getAccessibleText().contains("old@example.org"))
                .findFirst()
                .orElseThrow()
                .fire());
        stand.picture("contact-16-ways");
        fx.type("when do they pick up my trash");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        fx.press(CONTROL, ENTER);
        fx.await("the contact on disk", () -> all(Contact.KIND).size() == 1);
        Customer after = stand.workspace().find(Customer.KIND, id).orElseThrow();
        assertEquals(List.of("+15035550142"), after.phones());
        assertEquals(List.of(), after.emails());
    }

    @Test
    void dangerBlocksUntilItIsJudged() {
        fx.type("there is a fire in my kitchen");
        fx.await("the banner", () -> fx.sees("#contact-danger .banner"));
        stand.picture("contact-10-danger");
        fx.press(CONTROL, ENTER);
        fx.await("the word that it comes first", () -> fx.sees("#contact-fault"));
        assertTrue(all(Contact.KIND).isEmpty());
        fx.click("#contact-danger .secondary-button");
        fx.await("calm", () -> !fx.sees("#contact-danger .banner"));
    }

    @Test
    void doubleWordsStayOnASmallScreen() {
        fx.run(() -> stand.theme.textSizeProperty().set(TextSize.DOUBLE));
        for (int contact = 0; contact < 3; contact++) {
            fx.press(CONTROL, N);
            fx.type("there is an abandoned car on my street");
            fx.await("suggestions", () -> fx.sees("#suggestion-1"));
            fx.press(ALT, DIGIT1);
            fx.await("the form", () -> "contact-place".equals(focus()));
        }
        assertTrue(fx.call(() -> stand.scene.getRoot().minWidth(-1)) <= SMALL_SCREEN);
    }

    @Test
    void doubleWordsAreReadWholeWhereTheyStandAlone() {
        fx.run(() -> {
            stand.scene.getWindow().setWidth(SMALL_SCREEN);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.settle();
        Button face = fx.find(".contact-tab-face", Button.class);
        TextField place = fx.find("#contact-place", TextField.class);
        stand.picture("contact-19-double");
        fx.run(() -> {
            assertEquals("New contact", ((Text) face.lookup(".text")).getText());
            var prompt = new Text(place.getPromptText());
            prompt.setFont(place.getFont());
            assertTrue(
                    prompt.getLayoutBounds().getWidth()
                            <= place.getWidth() - place.snappedLeftInset() - place.snappedRightInset(),
                    place.getPromptText());
        });
    }

    @Test
    void holdsItsShapeInDarkAndLargeAndSpanish() {
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.DARK));
        stand.picture("contact-11-dark");
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.LIGHT));
        fx.run(() -> stand.theme.textSizeProperty().set(TextSize.DOUBLE));
        stand.picture("contact-12-large");
        fx.run(() -> stand.theme.textSizeProperty().set(TextSize.NORMAL));
        fx.run(() -> stand.language.set(Language.SPANISH));
        stand.picture("contact-13-spanish");
        assertEquals("there is a car with no plates outside my house for weeks", words().getText());
    }

    private ContactDrafts drafts() {
        return new ContactDrafts(stand.workspace().drafts());
    }

    private void pick(String handling) {
        fx.run(() -> fx.find("#contact-suggestions").lookupAll(".contact-suggestion").stream()
                .map(Button.class::cast)
                .filter(row -> row.getAccessibleText().contains(handling))
                .findFirst()
                .orElseThrow()
                .fire());
        fx.settle();
    }
}
