package org.frontdoor.app.ui.controls;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Short facts side by side, on as many lines as they need. JavaFX never makes such a pane narrower than its widest
/// part
/// would like to be, which pushes the page over its edge; here a long fact wraps, or is cut, at the width there is.
public final class FactLine extends FlowPane {
    public FactLine(Node... facts) {
        setMinWidth(0);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::free);
                change.getAddedSubList().forEach(this::bound);
            }
        });
        getChildren().addAll(facts);
    }

    private void bound(Node fact) {
        if (fact instanceof Region region) {
            region.maxWidthProperty().bind(widthProperty());
        }
    }

    private void free(Node fact) {
        if (fact instanceof Region region) {
            region.maxWidthProperty().unbind();
        }
    }
}
