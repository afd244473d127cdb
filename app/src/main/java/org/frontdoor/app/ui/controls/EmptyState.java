package org.frontdoor.app.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.frontdoor.app.ui.Icons;

/// What stands where nothing is: a sign, one sentence, and at most one thing to do about it.
public final class EmptyState extends VBox {
    public EmptyState(Icons icon, String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("words-quiet");
        getStyleClass().add("empty-state");
        getChildren().addAll(icon.node(), words);
    }

    public EmptyState(Icons icon, String sentence, Button action) {
        this(icon, sentence);
        getChildren().add(action);
    }
}
