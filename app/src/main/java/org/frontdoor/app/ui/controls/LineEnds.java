package org.frontdoor.app.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// What stands at the two ends of a line; where the line is too short for both, the first stands above the second. So
/// large words make a bar higher instead of pushing it over the edge of the window.
public final class LineEnds extends Region {
    private static final double APART = 16;
    private static final double ABOVE = 8;

    private final Region first;
    private final Region second;

    public LineEnds(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width < 0 || first.prefWidth(-1) + APART + second.prefWidth(-1) <= width - sides();
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double ends() {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + second.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + first.prefWidth(-1) + APART + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double parts = fits(width)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(width - sides()) + ABOVE + low(width - sides());
        return ends() + parts;
    }

    /// How high the second is in a line that may be too short for it alone.
    private double low(double width) {
        return snapSizeY(second.prefHeight(Math.min(width, snapSizeX(second.prefWidth(-1)))));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - sides();
        double height = getHeight() - ends();
        double right = Math.min(width, snapSizeX(second.prefWidth(-1)));
        double low = low(width);
        if (fits(getWidth())) {
            double left = width - right - APART;
            double high = snapSizeY(first.prefHeight(left));
            place(first, 0, (height - high) / 2, left, high);
            place(second, width - right, (height - low) / 2, right, low);
        } else {
            double high = snapSizeY(first.prefHeight(width));
            place(first, 0, 0, width, high);
            place(second, width - right, high + ABOVE, right, low);
        }
    }

    private void place(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snappedLeftInset() + snapPositionX(x), snappedTopInset() + snapPositionY(y), width, height);
    }
}
