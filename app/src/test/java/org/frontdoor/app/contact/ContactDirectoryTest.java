package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.referral.Referral;
import org.junit.jupiter.api.Test;

/// What other bodies offer, beside services and answers.
class ContactDirectoryTest extends ContactRoomStand {
    private List<String> shown(String within) {
        return fx.call(() -> fx.find(within).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private String row(int key) {
        return fx.call(() -> fx.find("#suggestion-" + key, Button.class).getAccessibleText());
    }

    private void awaitRow(String name) {
        fx.await(
                name,
                () -> fx.sees("#suggestion-1") && shown("#contact-suggestions").contains(name));
    }

    private Listing listing(Referral referral) {
        return stand.workspace().find(Listing.KIND, referral.listing()).orElseThrow();
    }

    @Test
    void aNeedOffersTheDirectoryAtOnceAndOneKeyLogsTheReferral() {
        fx.type("I need a food pantry");
        awaitRow("Food pantry");
        fx.await("the banner of the need", () -> fx.sees("#contact-danger .banner"));
        assertTrue(row(1).startsWith("Food pantry, Willamette Harvest Network (demo), "), row(1));
        stand.picture("contact-40-directory-heard");
        fx.press(ALT, DIGIT1);
        fx.await("the card", () -> fx.sees(".listing-card"));
        List<String> card = shown(".listing-card");
        assertTrue(card.contains("503-555-0101"), card.toString());
        assertTrue(card.contains("Languages: English, Spanish, Russian"), card.toString());
        assertTrue(
                card.stream().anyMatch(line -> line.startsWith("Hours: Mon, Wed, Fri 10:00–15:00; Sat 09:00–12:00")),
                card.toString());
        assertTrue(
                card.stream().anyMatch(line -> line.startsWith("Open until") || line.startsWith("Closed, opens")),
                card.toString());
        assertTrue(card.stream().anyMatch(line -> line.startsWith("Assured on March 3, 2026")), card.toString());
        stand.picture("contact-41-directory-card");
        finish(1);
        Referral referral = all(Referral.KIND).getFirst();
        assertNull(referral.agency());
        assertEquals("Food pantry", listing(referral).name().in("en"));
        Contact contact = all(Contact.KIND).getFirst();
        assertEquals(ContactOutcome.REFERRAL, contact.outcome());
        assertEquals(referral.id(), contact.referral());
    }

    @Test
    void whatOthersOfferStandsBelowTheCitysOwnAnswersOnItsOwnKey() {
        fx.type("legal help eviction");
        awaitRow("Legal help with an eviction");
        int key = IntStream.rangeClosed(1, 9)
                .filter(each -> fx.sees("#suggestion-" + each) && row(each).startsWith("Legal help with an eviction"))
                .findFirst()
                .orElseThrow();
        assertTrue(key > 1, "the city has an answer of its own");
        fx.press(ALT, KeyCode.valueOf("DIGIT" + key));
        fx.await("the card", () -> fx.sees(".listing-card"));
        assertTrue(shown(".listing-card").stream().anyMatch(line -> line.contains("Court papers")));
    }

    @Test
    void spanishWordsFindItToo() {
        fx.type("necesito comida para mi familia");
        awaitRow("Food pantry");
        assertTrue(fx.sees("#contact-danger .banner"));
    }

    @Test
    void whatTheCityDoesItselfStandsFirstAndAlone() {
        fx.type("there is a pothole in my street");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        assertFalse(shown("#contact-suggestions").contains("DIRECTORY"));
        assertFalse(shown("#contact-suggestions").contains("Directory"));
    }

    @Test
    void whoeverSpeaksIsReferredFromTheDirectoryInTheContactInHand() {
        fx.type("hello");
        fx.run(() -> stand.room.refer(stand.listed("food pantry")));
        fx.await("the card", () -> fx.sees(".listing-card"));
        assertEquals("hello", fx.call(() -> words().getText()));
        finish(1);
        assertEquals(
                "Food pantry", listing(all(Referral.KIND).getFirst()).name().in("en"));
    }
}
