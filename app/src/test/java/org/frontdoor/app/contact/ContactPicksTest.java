package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.model.picks.Answered;
import org.frontdoor.model.picks.NotePick;
import org.frontdoor.model.picks.PickedFor;
import org.junit.jupiter.api.Test;

/// What an agent takes in a contact is noted with its finishing, without a line too, and raises it the next time.
class ContactPicksTest extends ContactRoomStand {
    private List<NotePick> picks() {
        return stand.workspace().items().stream()
                .flatMap(item -> item.command().stream())
                .filter(NotePick.class::isInstance)
                .map(NotePick.class::cast)
                .toList();
    }

    private String help(int key) {
        return fx.call(() -> fx.find("#suggestion-" + key, Button.class).getAccessibleHelp());
    }

    private String title(int key) {
        return fx.call(() -> fx.find("#suggestion-" + key, Button.class).getAccessibleText());
    }

    @Test
    void theServiceThatLedToTheAnswerAndTheAnswerAreNotedOnceEach() {
        say("when do they pick up my trash");
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        fx.press(ESCAPE);
        fx.await("the suggestions again", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        finish(1);
        assertEquals(
                List.of(Answered.SERVICE, Answered.ARTICLE),
                picks().stream().map(NotePick::of).toList());
        assertEquals(
                List.of("garbage-recycling-compost-schedules", "trash-day"),
                picks().stream().map(NotePick::code).toList());
        assertTrue(picks().getFirst().terms().contains("trash"), picks()::toString);
    }

    @Test
    void nothingOfTheCallersOwnIsNoted() {
        say(
                "Zbigniew of 1619 22nd Ave, 503-555-0142, asks when trash is picked up by the school on Hawthorne, Grant says");
        fx.run(() -> {
            fx.find("#caller-name", TextInputControl.class).setText("Grant Washington");
            fx.find("#contact-place", TextInputControl.class).setText("5 Hawthorne Blvd");
        });
        fx.press(ALT, DIGIT1);
        fx.await("the answer", () -> fx.sees(".markdown"));
        finish(1);
        NotePick pick = picks().getFirst();
        assertTrue(pick.terms().containsAll(List.of("trash", "school")), pick::toString);
        for (String published : List.of("grant", "hawthorn")) {
            assertFalse(pick.terms().contains(published), () -> published + " is theirs here: " + pick);
        }
        assertFalse(pick.terms().contains("zbigniew"), pick::toString);
        assertTrue(pick.terms().stream().noneMatch(term -> term.chars().anyMatch(Character::isDigit)), pick::toString);
        assertTrue(
                stand.workspace().items().stream()
                        .anyMatch(item -> item.kind().equals("note-pick") && item.state() == SyncItem.State.PENDING),
                "it waits for the line as all work does");
    }

    @Test
    void whatIsPickedAgainAndAgainRises() {
        String words = "a pipe burst under the road";
        say(words);
        String right = title(2);
        assertFalse(right.equals(title(1)));
        for (int contact = 1; contact <= 10; contact++) {
            int key = title(1).equals(right) ? 1 : 2;
            assertEquals(right, title(key));
            fx.press(ALT, key == 1 ? DIGIT1 : DIGIT2);
            fx.await("whom it is referred to", () -> !fx.sees("#suggestion-1"));
            finish(contact);
            int noted = contact;
            fx.await(
                    "the pick",
                    () -> stand.workspace()
                            .find(PickedFor.KIND, PickedFor.idOf(Answered.SERVICE, "water-leak"))
                            .filter(picked -> picked.terms().get("pipe") >= noted)
                            .isPresent());
            fx.await(
                    "the next contact",
                    () -> fx.call(() -> fx.find("#contact-words", TextInputControl.class)
                            .getText()
                            .isEmpty()));
            say(words);
        }
        stand.picture("contact-picked");
        fx.await("it first", () -> title(1).equals(right));
        assertTrue(help(1).endsWith("agents chose it for words like these"), () -> help(1));
        stand.picture("contact-picked");
    }

    @Test
    void theServiceChosenRaisesWhatIsSaidAboutIt() {
        say("graffiti on the wall of my neighbor");
        assertFalse(anyIsAboutTheServiceChosen());
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> !fx.sees("#suggestion-1"));
        fx.press(ESCAPE);
        fx.await("the article about it", this::anyIsAboutTheServiceChosen);
        assertTrue(fx.sees("#suggestion-1"));
    }

    private boolean anyIsAboutTheServiceChosen() {
        return fx.call(() -> scene().lookupAll(".contact-suggestion").stream()
                .anyMatch(row -> row.getAccessibleHelp().endsWith("it is about the service chosen")));
    }

    private Parent scene() {
        return stand.scene.getRoot();
    }
}
