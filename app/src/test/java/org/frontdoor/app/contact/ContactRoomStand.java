package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.contact.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A contact that waits for the caller's first words.
abstract class ContactRoomStand {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    ContactStand stand;

    @BeforeEach
    void open() {
        stand = new ContactStand(fx, folder);
        fx.await("the cursor in the words", () -> focus().equals("contact-words"));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    /// What has the cursor, by its id; empty where that has none.
    String focus() {
        return fx.focusOwner() instanceof Node node && node.getId() != null ? node.getId() : "";
    }

    TextInputControl words() {
        return fx.find("#contact-words", TextInputControl.class);
    }

    <T extends Entry> List<T> all(EntryKind<T> kind) {
        return stand.workspace().all(kind);
    }

    /// Types what leads to something.
    void say(String words) {
        fx.type(words);
        fx.await("suggestions", () -> fx.sees("#suggestion-1"));
    }

    /// @param contacts that are on disk afterwards
    void finish(int contacts) {
        fx.press(CONTROL, ENTER);
        fx.await(
                "the contact on disk", () -> stand.workspace().all(Contact.KIND).size() == contacts);
    }
}
