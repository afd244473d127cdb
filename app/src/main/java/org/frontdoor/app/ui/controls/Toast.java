package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A word about what was just done, with the way to take it back. How long it stays is for its host to say.
public final class Toast extends HBox {
    /// @param actions such as undo, then close
    public Toast(String words, Button... actions) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        getChildren().add(label);
        getChildren().addAll(actions);
    }
}
