package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.ui.controls.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the keys are while something is told or asked above the room.
class NoticeKeysTest extends OpenShell {
    private final List<String> chosen = new ArrayList<>();

    @BeforeEach
    void begin() {
        fx.run(() -> fx.find("#contact-field", TextField.class).requestFocus());
    }

    private void ask(String sentence) {
        fx.run(() -> stand.model.tell(Notice.question(
                "leave",
                Tone.AMBER,
                sentence,
                new Notice.Action("Sign out anyway", () -> chosen.add("out")),
                new Notice.Action("Stay", () -> {
                    chosen.add("stay");
                    stand.model.withdraw("leave");
                }))));
        fx.settle();
    }

    private void tell(String id) {
        fx.run(() ->
                stand.model.tell(new Notice(id, Tone.INFO, "Something else", new Notice.Action("Read", () -> {}))));
        fx.settle();
    }

    private String keys() {
        return switch (fx.focusOwner()) {
            case Button button -> button.getText();
            case TextField field -> String.valueOf(field.getId());
            default -> "nothing";
        };
    }

    @Test
    void aQuestionHasTheKeysOnWhatChangesNothing() {
        ask("2 things are not sent.");
        assertEquals("Stay", keys());
        tell("other");
        assertEquals("Stay", keys(), "what else is told");
        ask("1 thing is not sent.");
        assertEquals("Stay", keys(), "news of what is asked");
        fx.press(KeyCode.ENTER);
        assertEquals(List.of("stay"), chosen);
        assertEquals("contact-field", keys(), "back to what was done before");
    }

    @Test
    void newsOfAQuestionLeaveWhoeverWentOnAlone() {
        ask("2 things are not sent.");
        fx.run(() -> fx.find("#contact-field", TextField.class).requestFocus());
        ask("1 thing is not sent.");
        assertEquals("contact-field", keys());
    }

    @Test
    void whatIsToldTakesNoKeys() {
        tell("one");
        assertEquals("contact-field", keys());
    }
}
