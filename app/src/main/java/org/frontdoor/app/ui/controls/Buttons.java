package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.frontdoor.app.ui.Icons;

/// The kinds of buttons. A room has one primary button at a time: the next step.
///
/// The printed key is only a hint; who owns the button sees to it that the key works, mostly with a command of the
/// shell.
public final class Buttons {
    private Buttons() {}

    /// The one green button: the next step.
    public static Button primary(String words, Runnable action) {
        return styled(new Button(words), "primary-button", action);
    }

    public static Button primary(String words, KeyCombination key, Runnable action) {
        return hinted(primary(words, action), key);
    }

    public static Button secondary(String words, Runnable action) {
        return styled(new Button(words), "secondary-button", action);
    }

    public static Button secondary(String words, KeyCombination key, Runnable action) {
        return hinted(secondary(words, action), key);
    }

    /// Underlined words amid text, for what is seldom wanted.
    public static Button link(String words, Runnable action) {
        Button button = styled(new Button(words), "link-button", action);
        button.setAccessibleRole(AccessibleRole.HYPERLINK);
        return button;
    }

    /// A sign alone; the words are spoken and shown as a tip.
    public static Button icon(Icons icon, String words, Runnable action) {
        Button button = styled(new Button(), "icon-button", action);
        button.setGraphic(icon.node());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private static Button styled(Button button, String style, Runnable action) {
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button hinted(Button button, KeyCombination key) {
        button.setGraphic(new KeyHint(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleHelp(KeyHint.words(key));
        return button;
    }
}
