package org.frontdoor.app.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts beside each other where there is room for both, else one below the other.
public final class Beside extends Region {
    private final Region left;
    private final Region right;
    private final double share;
    private final double gap;
    private double wanted;

    /// @param share of the width that is the left one's
    /// @param gap between them
    public Beside(Region left, Region right, double share, double gap) {
        this.left = left;
        this.right = right;
        this.share = share;
        this.gap = gap;
        getChildren().addAll(left, right);
    }

    /// How much the right part would like to have beside the left one.
    public void want(double width) {
        wanted = width;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double first(double width) {
        return snapSizeX((width - gap) * share);
    }

    private boolean both(double width) {
        return first(width) >= left.minWidth(-1) && width - first(width) - gap >= Math.max(wanted, right.minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        if (!left.isManaged()) {
            return right.minHeight(-1);
        }
        return both(width)
                ? Math.max(left.prefHeight(first(width)), right.minHeight(-1))
                : left.prefHeight(width) + gap + right.minHeight(-1);
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
        return left.minWidth(-1) + gap + right.minWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!left.isManaged()) {
            right.resizeRelocate(0, 0, width, height);
        } else if (both(width)) {
            double first = first(width);
            left.resizeRelocate(0, 0, first, Math.min(height, left.prefHeight(first)));
            right.resizeRelocate(first + gap, 0, width - first - gap, height);
        } else {
            double first = snapSizeY(left.prefHeight(width));
            left.resizeRelocate(0, 0, width, first);
            right.resizeRelocate(0, first + gap, width, Math.max(height - first - gap, right.minHeight(-1)));
        }
    }
}
