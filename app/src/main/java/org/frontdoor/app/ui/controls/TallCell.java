package org.frontdoor.app.ui.controls;

import javafx.scene.control.ListCell;

/// A cell as wide as its list, whatever it would rather be, and as high as what it holds needs at that width.
public abstract class TallCell<T> extends ListCell<T> {
    @SuppressWarnings("this-escape")
    protected TallCell() {
        // Nobody reads a row sideways.
        setPrefWidth(0);
    }

    /// A cell asks what it holds for its height without saying how wide it will be, and so takes no word to wrap.
    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + getGraphic().prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset();
    }

    /// A cell without words of its own still wants to be as high as a line of them, now and then a pixel less; where
    /// that is more than its row needs, JavaFX's list gives it the one height and the other in turn, for ever.
    @Override
    protected double computeMinHeight(double width) {
        return getGraphic() == null ? super.computeMinHeight(width) : computePrefHeight(width);
    }
}
