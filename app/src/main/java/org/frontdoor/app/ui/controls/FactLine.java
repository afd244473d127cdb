package org.frontdoor.app.ui.controls;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Short facts side by side, on as many lines as they need. JavaFX never makes such a pane narrower than its
/// widest part would like to be, which pushes the page over its edge; here a long fact wraps, or is cut, at the
/// width there is.
public final class FactLine extends FlowPane {
    /// The width its parts may have.
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

    /// Buttons in one line, where there is room for that.
    public static FactLine deeds(Node... buttons) {
        var deeds = new FactLine(buttons);
        deeds.setPrefWrapLength(Double.MAX_VALUE);
        deeds.getStyleClass().add("deeds");
        return deeds;
    }

    /// Asked what height it would have, it must change nothing: a pane that scrolls asks for two widths each time, and
    /// would be laid out for ever. So the lines are reckoned here, as parts no wider than that would stand in them.
    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) {
            return super.computePrefHeight(width);
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        double used = 0;
        double line = 0;
        double above = 0;
        for (Node fact : getManagedChildren()) {
            double wide = Math.min(snapSizeX(fact.prefWidth(USE_COMPUTED_SIZE)), room);
            double high = snapSizeY(
                    fact.prefHeight(fact.getContentBias() == Orientation.HORIZONTAL ? wide : USE_COMPUTED_SIZE));
            if (used > 0 && used + snapSpaceX(getHgap()) + wide > room) {
                above += line + snapSpaceY(getVgap());
                used = wide;
                line = high;
            } else {
                used += (used > 0 ? snapSpaceX(getHgap()) : 0) + wide;
                line = Math.max(line, high);
            }
        }
        return snappedTopInset() + above + line + snappedBottomInset();
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
