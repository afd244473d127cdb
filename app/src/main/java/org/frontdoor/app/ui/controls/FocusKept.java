package org.frontdoor.app.ui.controls;

import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the keys go on when what had the focus is taken out of the window. JavaFX gives it to the first control there
/// is, which is far from where the work goes on.
public final class FocusKept {
    private FocusKept() {}

    /// Makes a change; if that takes what has the focus out of a part of the window, work goes on elsewhere.
    ///
    /// @param part that changes
    /// @param next gives the focus to where work goes on
    public static void over(Node part, Runnable change, Runnable next) {
        Scene scene = part.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        boolean within = part.isFocusWithin();
        change.run();
        // What comes instead may have taken the focus by itself.
        if (scene != null && focused != null && within && focused.equals(scene.getFocusOwner()) && !seen(focused)) {
            next.run();
        }
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
