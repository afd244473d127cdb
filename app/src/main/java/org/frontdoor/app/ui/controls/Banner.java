package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.frontdoor.app.ui.Icons;

/// A line across a room that says what is so, and offers what can be done about it.
public final class Banner extends HBox {
    /// @param tone info, amber or danger; the sign follows it
    /// @param actions buttons at the right, the most wanted first
    public Banner(Tone tone, String sentence, Node... actions) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        getChildren().addAll(sign(tone).node(), words);
        getChildren().addAll(actions);
        tone.paint(this);
    }

    private static Icons sign(Tone tone) {
        return switch (tone) {
            case AMBER -> Icons.WARNING;
            case DANGER -> Icons.DANGER;
            case GOOD -> Icons.FINISH;
            case REFER -> Icons.REFER;
            case INFO, NEUTRAL -> Icons.INFORMATION;
        };
    }
}
