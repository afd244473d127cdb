package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.frontdoor.app.ui.Icons;

/// A line across a room that says what is so, and offers what can be done about it. It grows with its words.
public final class Banner extends HBox {
    /// @param tone info, amber or danger; the sign follows it
    /// @param actions buttons at the right, or below the words where that takes less room; the most wanted first
    public Banner(Tone tone, String sentence, Node... actions) {
        var words = new Label(sentence);
        words.setWrapText(true);
        var deeds = new HBox(actions);
        deeds.getStyleClass().add("banner-deeds");
        var body = new BannerBody(words, deeds);
        setHgrow(body, Priority.ALWAYS);
        // What shares a page with it must not press it together, which would cut its words.
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        getChildren().addAll(sign(tone).node(), body);
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
