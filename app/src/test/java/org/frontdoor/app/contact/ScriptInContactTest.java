package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// Beside the form stands what to say: in order, each line with its mark, in the customer's language.
class ScriptInContactTest extends ContactRoomStand {

    private void aSidewalk() {
        say("the sidewalk is broken");
        fx.press(ALT, DIGIT1);
        fx.await("the script", () -> fx.sees("#contact-script .script-row"));
    }

    private List<Button> rows() {
        return fx.call(() -> stand.scene.getRoot().lookupAll("#contact-script .script-row").stream()
                .map(Button.class::cast)
                .toList());
    }

    private String words(int row) {
        return fx.call(() -> rows().get(row).getText());
    }

    private String mark(int row) {
        return fx.call(() -> List.of("answered", "missing", "optional").stream()
                .filter(mark -> rows().get(row).getPseudoClassStates().contains(PseudoClass.getPseudoClass(mark)))
                .findFirst()
                .orElse(""));
    }

    @Test
    void theMarksFollowTheFormAndTheKeyLeadsFromLineToLine() {
        aSidewalk();
        assertTrue(words(0).startsWith("Are you safe"), words(0));
        assertEquals("missing", mark(0), "safety may not be left out");
        assertEquals("answered", mark(1), "what the caller said");
        assertEquals("missing", mark(2), "the place");
        assertEquals("What is wrong?", words(3));
        stand.picture("contact-40-script");

        fx.press(ALT, S);
        assertTrue(fx.call(() -> rows().get(0).isFocused()), "the first that is open");
        fx.press(SPACE);
        assertEquals("answered", mark(0));
        fx.press(SPACE);
        assertEquals("missing", mark(0), "not said after all");
        fx.press(ENTER);
        assertEquals("answered", mark(0));
        fx.press(ALT, S);
        assertEquals("contact-place", focus(), "where the answer goes");
        fx.type("1619 22nd");
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(ENTER);
        fx.await("the place", () -> "answered".equals(mark(2)));
        fx.press(ALT, S);
        assertTrue(fx.find("#question-problem").isFocusWithin());
        fx.press(DIGIT2);
        fx.await("the question", () -> "answered".equals(mark(3)));
        assertEquals("Blocked by what?", words(4), "what is asked only then");
        assertEquals("optional", mark(4));
        fx.run(() -> rows().get(0).requestFocus());
        fx.press(DOWN);
        assertTrue(fx.call(() -> rows().get(1).isFocused()));
    }

    @Test
    void itSpeaksTheCustomersLanguageAndAsksNobodyWhoStaysAnonymousForANumber() {
        aSidewalk();
        int all = rows().size();
        fx.run(() ->
                fx.find("#caller-language", ComboBox.class).getSelectionModel().select(1));
        fx.await("Spanish", () -> words(0).startsWith("¿Está a salvo"));
        assertTrue(
                fx.call(() -> stand.scene.getRoot().lookupAll("#contact-step .label").stream()
                        .anyMatch(label -> ((Labeled) label).getText().contains("Tomo su reporte"))),
                "and so does the first sentence");
        fx.press(ALT, N);
        fx.await("no number asked for", () -> rows().size() == all - 1);
    }

    @Test
    void whatWasSaidIsSaidAfterARestartAndNothingStandsThereBeforeAService() {
        assertFalse(fx.sees("#contact-script .script-row"));
        aSidewalk();
        fx.press(ALT, S);
        fx.press(SPACE);
        fx.await("the draft", () -> {
            stand.workspace().drafts().flush();
            return new ContactDrafts(stand.workspace().drafts())
                    .kept().stream().anyMatch(draft -> draft.spoken().contains("hazard/safe"));
        });
        stand.close();
        stand = new ContactStand(fx, folder);
        fx.await("the script", () -> fx.sees("#contact-script .script-row"));
        assertEquals("answered", mark(0));
        assertEquals("missing", mark(2));
    }

    @Test
    void aReferralIsSpokenOfInItsOwnWords() {
        say("what time does the bus come");
        fx.press(ENTER);
        fx.await("the card", () -> fx.sees(".contact-handoff"));
        fx.await("the script", () -> fx.sees("#contact-script .script-row"));
        assertTrue(words(0).startsWith("Another office answers"), words(0));
        assertEquals(4, rows().size());
        stand.picture("contact-41-script-referral");
    }
}
