package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import org.frontdoor.app.ui.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One choice of [ChoiceChips]; chosen, it is filled and carries a check mark, so that color is not the only sign.
final class Chip<T> extends ToggleButton {
    private final T value;

    Chip(T value, String words, AccessibleRole role) {
        super(words);
        this.value = value;
        getStyleClass().add("chip");
        setAccessibleRole(role);
        setAccessibleText(words);
        setMinWidth(USE_PREF_SIZE);
        FontIcon check = Icons.CHOSEN.node();
        check.getStyleClass().add("chip-check");
        // A button lays out its graphic anew only when that is set: one that merely turns visible stays away.
        graphicProperty().bind(selectedProperty().map(chosen -> chosen ? check : null));
    }

    T value() {
        return value;
    }
}
