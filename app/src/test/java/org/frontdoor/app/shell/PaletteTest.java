package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The command box: what is offered, what is chosen and what can be taken.
class PaletteTest extends OpenShell {
    @Test
    void theCommandBoxFindsACommandByLettersOfItsName() {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("knowl");
        fx.press(KeyCode.ENTER);
        fx.await(
                "the room, though its name was still being looked for",
                () -> "knowledge".equals(stand.model.currentProperty().get().id()));
        assertFalse(stand.model.palette().openProperty().get());
    }

    @Test
    void whatIsLookedForComesBeforeCommandsThatOnlyHaveItsLetters() {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("got");
        fx.await("what was found", () -> titles().contains("Got a flat tire: who helps"));
        assertEquals("Got a flat tire: who helps", titles().getFirst());
        assertTrue(titles().size() > 1, titles()::toString);
        fx.press(KeyCode.ENTER);
        assertEquals(List.of("tire"), stand.taken);
    }

    @Test
    void aCommandCalledSoComesBeforeWhatIsFound() {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("go to triage");
        fx.await("the command", () -> !titles().isEmpty() && titles().getFirst().equals("Go to Triage"));
    }

    private List<String> titles() {
        return stand.model.palette().entries().stream().map(PaletteEntry::title).toList();
    }

    @Test
    void theCommandBoxOffersWhatTheSearchFindsBelowTheCommands() throws IOException {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("car");
        fx.await(
                "the case to be found",
                () -> stand.model.palette().entries().stream()
                        .anyMatch(entry -> entry.title().equals("26 00418 5")));
        snap("palette-found");
        // Below it is one command that only has the letters: “Change my password”.
        fx.press(KeyCode.UP);
        fx.press(KeyCode.UP);
        fx.press(KeyCode.ENTER);
        assertEquals(List.of("26 00418 5"), stand.taken);
    }

    @Test
    void whatIsOnlyToldCannotBeTakenAndLeavesTheBoxAsItIs() throws IOException {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("2600041853");
        fx.await("what is wrong", () -> titles().stream().anyMatch(each -> each.startsWith("2600041853 cannot be")));
        snap("palette-told");
        fx.press(KeyCode.ENTER);
        fx.click("#palette .palette-line");
        assertTrue(fx.sees("#palette"));
        assertEquals("2600041853", fx.find("#command-box", TextField.class).getText());
        assertEquals(List.of(), stand.taken);
        Label told = (Label) fx.find("#palette .palette-told");
        fx.run(() -> assertTrue(told.getHeight() >= told.prefHeight(told.getWidth()), "all of it is to be read"));
    }

    @Test
    void whatCanBeTakenIsChosenBeforeWhatIsOnlyTold() {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("told and car");
        fx.await("both", () -> titles().contains("26 00418 5"));
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.ENTER);
        assertEquals(List.of("26 00418 5"), stand.taken);
    }

    @Test
    void escapeClosesTheCommandBox() throws IOException {
        fx.press(KeyCode.CONTROL, KeyCode.K);
        assertTrue(fx.sees("#palette"));
        snap("palette");
        fx.press(KeyCode.ESCAPE);
        assertFalse(fx.sees("#palette"));
    }
}
