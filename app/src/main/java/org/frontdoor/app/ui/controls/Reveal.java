package org.frontdoor.app.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls so far that a node can be seen: focus that comes from the program moves no scroll bar by itself.
public final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /// Shows `node` in the scroll panes around it, the innermost first.
    public static void of(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                show(pane, node);
            }
        }
    }

    private static void show(ScrollPane pane, Node node) {
        pane.layout();
        Node content = pane.getContent();
        Bounds there = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = there.getMinY() - MARGIN < top
                ? there.getMinY() - MARGIN
                : there.getMaxY() + MARGIN > top + seen ? there.getMaxY() + MARGIN - seen : top;
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
