package org.frontdoor.app.knowledge.health;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts beside each other where there is room for both, else one below the other.
final class Beside extends Region {
    private static final double GAP = 16;
    private static final double SHARE = 0.38;

    private final Region left;
    private final Region right;
    private double wanted;

    Beside(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    /// How much the right part would like to have beside the left one.
    void want(double width) {
        wanted = width;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean both(double width) {
        return width * SHARE >= left.minWidth(-1) && width * (1 - SHARE) - GAP >= Math.max(wanted, right.minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        if (!left.isManaged()) {
            return right.minHeight(-1);
        }
        return both(width)
                ? Math.max(left.prefHeight(width * SHARE), right.minHeight(-1))
                : left.prefHeight(width) + GAP + right.minHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.minWidth(-1) + GAP + right.minWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!left.isManaged()) {
            right.resizeRelocate(0, 0, width, height);
        } else if (both(width)) {
            double first = snapSizeX(width * SHARE);
            left.resizeRelocate(0, 0, first, Math.min(height, left.prefHeight(first)));
            right.resizeRelocate(first + GAP, 0, width - first - GAP, height);
        } else {
            double first = snapSizeY(left.prefHeight(width));
            left.resizeRelocate(0, 0, width, first);
            right.resizeRelocate(0, first + GAP, width, Math.max(height - first - GAP, right.minHeight(-1)));
        }
    }
}
