package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.Y;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.frontdoor.app.search.Lift;
import org.frontdoor.app.search.Why;
import org.frontdoor.app.ui.found.WhyWords;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Each suggestion can say why it is there.
class WhyThisTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    @Test
    void aKeyShowsAndHidesTheReasons() {
        try (var _ = new ContactStand(fx, folder)) {
            fx.await("the cursor", () -> fx.sees("#contact-words"));
            fx.type("when do they pick up my trash");
            fx.await("suggestions", () -> fx.sees("#suggestion-1"));
            assertFalse(fx.sees(".contact-suggestion-why"));
            assertTrue(help().contains("trash"), "screen readers are told at once");
            fx.press(ALT, Y);
            fx.await("the reasons", () -> fx.sees(".contact-suggestion-why"));
            assertEquals(
                    help(),
                    fx.call(() ->
                            fx.find(".contact-suggestion-why", Label.class).getText()));
            assertTrue(fx.call(
                    () -> fx.find("#suggestions-why", ToggleButton.class).isSelected()));
            fx.click("#suggestions-why");
            fx.await("them to go", () -> !fx.sees(".contact-suggestion-why"));
            assertTrue(fx.sees("#suggestion-1"), "nothing was chosen");
        }
    }

    @Test
    void reasonsAreWords() {
        WhyWords english = WhyWords.in(new Texts("contact", new SimpleObjectProperty<>(Language.ENGLISH)));
        assertEquals(
                "means nearly the same (76 %) · words in common: street, water",
                english.of(new Why(false, 0.761f, 0.4f, List.of("street", "water"), "my street", Lift.NONE)));
        assertEquals(
                "called exactly that · means something else mostly (5 %) · no words in common",
                english.of(new Why(true, 0.05f, 0, List.of(), "", Lift.NONE)));
        assertEquals("no words in common", english.of(Why.NOTHING_ASKED));
    }

    private String help() {
        return fx.call(() -> fx.find("#suggestion-1", Button.class).getAccessibleHelp());
    }
}
