package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What was half typed outlives the program.
class ContactDraftTest extends ContactRoomStand {
    private static final int MOST_WORDS = 200;

    @Test
    void aHalfTypedContactComesBack() {
        fx.type("the street light at my corner is");
        fx.await("the draft", () -> {
            stand.workspace().drafts().flush();
            return !stand.workspace().drafts().kept().isEmpty();
        });
        ContactForm kept = read();
        assertEquals("the street light at my corner is", kept.words());
        assertFalse(kept.startedAt() == null);
    }

    @Test
    void whatIsTypedRightAfterANewContactBeganIsInIt() {
        fx.type("my street light is out");
        fx.run(() -> {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false));
            "pothole"
                    .chars()
                    .forEach(letter -> fire(new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            Character.toString(letter),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false)));
        });
        fx.await("the new contact", () -> words().getText().equals("pothole"));
    }

    /// Before anything is drawn: on a busy computer that takes a while.
    private void fire(KeyEvent event) {
        Event.fireEvent(stand.scene.getFocusOwner(), event);
    }

    @Test
    void aLongSentenceIsKeptBeforeItsEnd() {
        int typed = 0;
        while (drafts().kept().isEmpty() && typed < MOST_WORDS) {
            fx.run(() -> words().appendText("on "));
            fx.settle();
            stand.workspace().drafts().flush();
            typed++;
        }
        assertTrue(typed < MOST_WORDS);
    }

    @Test
    void whatCameBackIsHeardAnewOnceMeaningsCount() {
        fx.type("the printer of my neighbor ");
        fx.await("the draft", () -> {
            stand.workspace().drafts().flush();
            return !drafts().kept().isEmpty();
        });
        stand.close();
        stand = new ContactStand(fx, folder);
        fx.await("what the words find", () -> fx.sees("#suggestion-1"));
        stand.nothingIsNear();
        fx.run(stand.room::understood);
        fx.await("that it is merely near", () -> fx.sees("#suggestions-nearest"));
    }

    @Test
    void aListThatSomebodyLooksAtStaysWhenMeaningsCome() {
        fx.type("the printer of my neighbor ");
        fx.await("what the words find", () -> fx.sees("#suggestion-3"));
        stand.nothingIsNear();
        fx.run(stand.room::understood);
        fx.settle();
        assertTrue(fx.sees("#suggestion-3"));
        assertFalse(fx.sees("#suggestions-nearest"));
    }

    @Test
    void afterEachRestartWhatWasTypedLastIsInFrontAndTheTabsStandAsTheyDid() {
        List<String> callers = threeCallers();
        for (int again = 0; again < 3; again++) {
            stand.close();
            stand = new ContactStand(fx, folder);
            fx.await(
                    "what was typed last",
                    () -> fx.sees("#contact-words") && words().getText().equals("the third caller"));
            for (int tab = 0; tab < callers.size(); tab++) {
                inFront(tab);
                assertEquals(callers.get(tab), words().getText());
            }
        }
    }

    private List<String> threeCallers() {
        List<String> callers = List.of("the first caller", "the second caller", "the third caller");
        for (String words : callers) {
            fx.await("an empty box", () -> words().getText().isEmpty() && "contact-words".equals(focus()));
            fx.type(words);
            fx.await("it on disk", () -> {
                stand.workspace().drafts().flush();
                return drafts().kept().stream().anyMatch(form -> form.words().equals(words));
            });
            stand.pass(Duration.ofSeconds(1));
            fx.press(KeyCode.CONTROL, KeyCode.N);
        }
        return callers;
    }

    @Test
    void aContactThatWasMerelyBroughtToTheFrontIsInFrontAfterARestart() {
        List<String> callers = threeCallers();
        for (int tab : List.of(0, 1)) {
            inFront(tab);
            assertEquals(callers.get(tab), words().getText());
            fx.await("it on disk", () -> {
                stand.workspace().drafts().flush();
                return stand.workspace().drafts().kept().stream()
                        .anyMatch(draft -> draft.key().startsWith("contact-front/")
                                && draft.json().contains(id(callers.get(tab))));
            });
            stand.close();
            stand = new ContactStand(fx, folder);
            fx.await(
                    "what was in front",
                    () -> fx.sees("#contact-words") && words().getText().equals(callers.get(tab)));
        }
        fx.press(KeyCode.CONTROL, KeyCode.N);
        fx.await("an empty box", () -> words().getText().isEmpty());
        fx.await(
                "no other in front",
                () -> stand.workspace().drafts().kept().stream()
                        .noneMatch(draft -> draft.key().startsWith("contact-front/")));
    }

    private String id(String words) {
        return drafts().kept().stream()
                .filter(form -> form.words().equals(words))
                .map(form -> form.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private void inFront(int tab) {
        fx.run(() -> List.copyOf(stand.scene.getRoot().lookupAll(".contact-tab-face")).stream()
                .map(Button.class::cast)
                .sorted(Comparator.comparingDouble(
                        face -> face.localToScene(face.getLayoutBounds()).getMinX()))
                .toList()
                .get(tab)
                .fire());
        fx.settle();
    }

    @Test
    void afterARestartWhatWasInHandIsInHandAndWhatWasHeldIsHeld() {
        fx.type("my street light is out");
        fx.press(F8);
        fx.await("an empty box", () -> words().getText().isEmpty() && "contact-words".equals(focus()));
        fx.type("when is my trash picked up");
        fx.await("both on disk", () -> {
            stand.workspace().drafts().flush();
            return drafts().kept().stream().filter(ContactForm::begun).count() == 2;
        });
        stand.close();
        stand = new ContactStand(fx, folder);
        fx.await(
                "the one in hand",
                () -> fx.sees("#contact-words") && "when is my trash picked up".equals(words().getText()));
        assertEquals(
                2, fx.call(() -> stand.scene.getRoot().lookupAll(".contact-tab").size()));
        fx.press(F8);
        fx.await("an empty box again", () -> words().getText().isEmpty());
        fx.press(F8);
        fx.await("the one that was held", () -> "my street light is out".equals(words().getText()));
    }

    @Test
    void whatWasHalfTypedIsThereBeforeTheFirstKey() {
        fx.type("my street light is out");
        fx.await("the draft on disk", () -> {
            stand.workspace().drafts().flush();
            return !drafts().kept().isEmpty();
        });
        stand.close();
        stand = new ContactStand(fx, folder, "and it is dark");
        assertEquals("my street light is outand it is dark", words().getText());
        fx.settle();
        assertEquals("contact-words", focus());
        assertEquals("my street light is outand it is dark", words().getText());
        assertEquals(
                1, fx.call(() -> stand.scene.getRoot().lookupAll(".contact-tab").size()));
    }

    @Test
    void aKnownPlaceComesBackWithItsFactsAndOffersNothing() {
        fx.type("there is a car with no plates outside my house for weeks");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
        fx.type("1619 22nd avenue");
        fx.press(TAB);
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        fx.await("the place on disk", () -> {
            stand.workspace().drafts().flush();
            return drafts().kept().stream().anyMatch(form -> form.place() != null);
        });
        stand.close();
        stand = new ContactStand(fx, folder);
        assertTrue(fx.sees(".contact-place-facts .pill"));
        fx.await(
                "the map around it",
                () -> fx.find("#contact-map").getAccessibleText().contains("1619 22nd Ave"));
        assertEquals(
                "1619 22nd Ave",
                fx.find("#contact-place", TextInputControl.class).getText());
        fx.type(" and a van");
        fx.await("what was typed after it", () -> words().getText().endsWith("and a van"));
        assertFalse(fx.sees(".contact-address"));
    }

    private ContactForm read() {
        return drafts().kept().getFirst();
    }

    private ContactDrafts drafts() {
        return new ContactDrafts(stand.workspace().drafts());
    }
}
