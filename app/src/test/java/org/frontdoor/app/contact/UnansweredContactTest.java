package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.T;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.knowledge.FailedSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A caller's words that led nowhere reach those who write the answers, once the contact is finished.
class UnansweredContactTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private ContactStand stand;

    @BeforeEach
    void open() {
        stand = new ContactStand(fx, folder);
        fx.await("the cursor in the words", () -> fx.sees("#contact-words"));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private List<String> noted() {
        return stand.workspace().all(FailedSearch.KIND).stream()
                .map(FailedSearch::words)
                .toList();
    }

    private void finish() {
        fx.press(CONTROL, ENTER);
        fx.await(
                "the contact on disk", () -> stand.workspace().all(Contact.KIND).size() == 1);
        fx.settle();
    }

    @Test
    void whatLedNowhereIsNotedWithTheFinishing() {
        fx.type("flurbo grindle wexit");
        fx.settle();
        fx.press(ALT, T);
        assertEquals(List.of(), noted(), "not before");
        finish();
        fx.await("noted", () -> noted().equals(List.of("flurbo grindle wexit")));
    }

    @Test
    void whatLedToAServiceIsNot() {
        fx.type("graffiti on my fence");
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
        fx.press(ALT, T);
        finish();
        assertEquals(List.of(), noted());
    }

    @Test
    void whatWasAskedOfTheKnowledgeIsTakenIn() {
        fx.run(() -> stand.room.begin("flurbo grindle wexit", Optional.empty()));
        fx.await(
                "the words",
                () -> fx.find("#contact-words", TextInputControl.class)
                        .getText()
                        .equals("flurbo grindle wexit"));
        assertEquals(1, stand.room.begun());
    }
}
