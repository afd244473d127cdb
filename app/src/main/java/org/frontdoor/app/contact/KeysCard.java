package org.frontdoor.app.contact;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;

/// The keys of a call, where nothing else is to be said yet.
final class KeysCard extends VBox {
    private record Line(String key, String words) {}

    KeysCard(Texts texts) {
        Card card = Card.titled(new SectionLabel(texts.say("keys")));
        List.of(
                        new Line("Alt+1", texts.say("keys.pick")),
                        new Line("Alt+F", texts.say("keys.feedback")),
                        new Line("Alt+T", texts.say("keys.triage")),
                        new Line("Alt+N", texts.say("keys.anonymous")),
                        new Line("F8", texts.say("keys.hold")),
                        new Line("F6", texts.say("keys.pane")))
                .forEach(line -> card.getChildren().add(row(line)));
        setId("contact-keys");
        getChildren().add(card);
    }

    private static Node row(Line line) {
        Label words = new Label(line.words());
        words.getStyleClass().add("words-quiet");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, KeyHint.of(line.key()));
        row.getStyleClass().add("contact-line");
        return row;
    }
}
