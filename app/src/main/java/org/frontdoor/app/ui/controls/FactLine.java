package org.frontdoor.app.ui.controls;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Short facts side by side, on as many lines as they need. JavaFX never makes such a pane narrower than its
/// widest part would like to be, which pushes the page over its edge; here a long fact wraps, or is cut, at the
/// width there is.
public final class FactLine extends FlowPane {
    /// The width its parts may have. Known as soon as a height is asked for a width: with the pane's own width, which
    /// comes later, the height would be that of lines which are not so long any more.
    private final DoubleProperty widest = new SimpleDoubleProperty(this, "widest", Double.MAX_VALUE);

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

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            widest.set(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        widest.set(getWidth());
        super.layoutChildren();
    }

    private void bound(Node fact) {
        if (fact instanceof Region region) {
            region.maxWidthProperty().bind(widest);
        }
    }

    private void free(Node fact) {
        if (fact instanceof Region region) {
            region.maxWidthProperty().unbind();
        }
    }
}
