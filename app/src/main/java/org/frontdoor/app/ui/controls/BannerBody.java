package org.frontdoor.app.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A sentence and what can be done about it: side by side, or, where the sentence would be squeezed into so many lines
/// that this is higher, one below the other.
final class BannerBody extends Region {
    private static final double APART = 12;
    private static final double BELOW = 8;

    private final Label words;
    private final HBox deeds;

    BannerBody(Label words, HBox deeds) {
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("banner-body");
        getChildren().addAll(words, deeds);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return deeds.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + aside();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? beside(computePrefWidth(-1)) : Math.min(beside(width), below(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double deedsWide = deeds.prefWidth(-1);
        double deedsHigh = deeds.prefHeight(-1);
        if (beside(width) <= below(width)) {
            double wordsWide = width - aside();
            double wordsHigh = words.prefHeight(wordsWide);
            words.resizeRelocate(0, snapPositionY((height - wordsHigh) / 2), wordsWide, wordsHigh);
            deeds.resizeRelocate(width - deedsWide, snapPositionY((height - deedsHigh) / 2), deedsWide, deedsHigh);
        } else {
            words.resizeRelocate(0, 0, width, words.prefHeight(width));
            deeds.resizeRelocate(0, height - deedsHigh, Math.min(deedsWide, width), deedsHigh);
        }
    }

    /// What the deeds take of the words' line.
    private double aside() {
        return deeds.getChildren().isEmpty() ? 0 : deeds.prefWidth(-1) + APART;
    }

    private double beside(double width) {
        double left = width - aside();
        return left > 0 ? Math.max(words.prefHeight(left), deeds.prefHeight(-1)) : Double.MAX_VALUE;
    }

    private double below(double width) {
        return deeds.getChildren().isEmpty()
                ? words.prefHeight(width)
                : words.prefHeight(width) + BELOW + deeds.prefHeight(-1);
    }
}
