package org.frontdoor.app.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the cursor was before something was opened over the room, so that putting that away gives it back.
final class WayBack {
    private @Nullable Node from;

    /// Remembers where the cursor is, unless it is inside already.
    ///
    /// @param over what is opened
    void leave(Node over) {
        Scene scene = over.getScene();
        Node now = scene == null ? null : scene.getFocusOwner();
        if (now != null && !inside(now, over)) {
            from = now;
        }
    }

    /// Puts the cursor back, if what had it is still there and nothing else outside took it meanwhile.
    void back(Node over) {
        Scene scene = over.getScene();
        Node before = from;
        from = null;
        if (before != null && scene != null && scene.equals(before.getScene())) {
            Node now = scene.getFocusOwner();
            if (now == null || inside(now, over)) {
                before.requestFocus();
            }
        }
    }

    private static boolean inside(Node node, Node over) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(over)) {
                return true;
            }
        }
        return false;
    }
}
