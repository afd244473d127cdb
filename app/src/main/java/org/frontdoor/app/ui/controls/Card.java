package org.frontdoor.app.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A white surface on the pale ground that holds what belongs together.
public final class Card extends VBox {
    public Card(Node... content) {
        super(content);
        getStyleClass().add("card-surface");
    }

    /// A card with a small heading above its content.
    public static Card titled(SectionLabel title, Node... content) {
        var card = new Card(title);
        card.getChildren().addAll(content);
        return card;
    }

    /// Lets lists reach the edges of the card.
    public Card flush() {
        getStyleClass().add("card-flush");
        return this;
    }
}
