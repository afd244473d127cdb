package org.frontdoor.app.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// Panes that scroll, and texts of several lines.
///
/// JavaFX keeps a picture of what a scroll pane shows. Most of ours change with each key, so it would be painted anew
/// each time, and without a graphics card it lies in the heap: megabytes a key. Here there is none.
public final class Scrolls {
    private Scrolls() {}

    /// A pane that scrolls up and down and is as wide as there is room.
    public static ScrollPane of(Node content) {
        return plain(new ScrollPane(content));
    }

    /// The same, as high as what it holds while there is room for that.
    public static ScrollPane asHighAs(Node content) {
        return plain(new ScrollPane(content) {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                double room = width - snappedLeftInset() - snappedRightInset();
                return snappedTopInset()
                        + snapSizeY(content.prefHeight(width < 0 ? width : room))
                        + snappedBottomInset();
            }

            @Override
            protected double computeMinHeight(double width) {
                return 0;
            }
        });
    }

    /// A text of several lines that wraps, and that the tab key leaves.
    public static TextArea text() {
        return plain(new TextArea());
    }

    /// The same pane, without the picture.
    public static <P extends ScrollPane> P plain(P pane) {
        pane.setFitToWidth(true);
        pane.skinProperty().subscribe(skin -> withoutPicture(pane.lookup(".viewport")));
        return pane;
    }

    /// The same text, without the picture.
    public static <T extends TextArea> T plain(T text) {
        text.setWrapText(true);
        TabKeys.leave(text);
        text.skinProperty().subscribe(skin -> {
            if (text.lookup(".scroll-pane") instanceof ScrollPane inner) {
                inner.skinProperty().subscribe(its -> withoutPicture(inner.lookup(".viewport")));
            }
        });
        return text;
    }

    private static void withoutPicture(@Nullable Node viewport) {
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
