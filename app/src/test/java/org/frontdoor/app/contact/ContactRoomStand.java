package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;

import java.nio.file.Path;
import org.frontdoor.fixtures.fx.FxTest;
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
        fx.await("the cursor in the words", () -> fx.sees("#contact-words"));
    }

    @AfterEach
    void close() {
        stand.close();
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
