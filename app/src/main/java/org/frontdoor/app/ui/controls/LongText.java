package org.frontdoor.app.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.text.Reading;

/// Words that wrap. Of what is far longer than is read at a glance only the beginning is shown, and all of it on
/// request, so that a pasted letter does not push everything else off the page.
public final class LongText extends VBox {
    private static final int GLANCE = 600;
    /// So little more is shown at once.
    private static final int REST = 200;

    private final Label words = new Label();

    /// @param all «Show all» in the person's language
    /// @param less «Show less»
    public LongText(String text, String all, String less) {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Reading.turn(words, text);
        getStyleClass().add("long-text");
        getChildren().add(words);
        if (text.length() <= GLANCE + REST) {
            words.setText(text);
            return;
        }
        String beginning = beginning(text);
        words.setText(beginning);
        Button more = Buttons.link(all, () -> {});
        more.getStyleClass().add("long-text-more");
        more.setOnAction(event -> {
            boolean whole = words.getText().equals(text);
            words.setText(whole ? beginning : text);
            more.setText(whole ? all : less);
            if (whole) {
                Reveal.of(words);
            }
        });
        getChildren().add(more);
    }

    /// The words themselves, to be named and styled.
    public Label words() {
        return words;
    }

    private static String beginning(String text) {
        int space = text.lastIndexOf(' ', GLANCE);
        int end = space > GLANCE / 2 ? space : GLANCE;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip() + " …";
    }
}
