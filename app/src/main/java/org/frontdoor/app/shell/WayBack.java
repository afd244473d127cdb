package org.frontdoor.app.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where the cursor was before something was opened over the room, so that putting that away gives it back.
final class WayBack {
    private @Nullable Node from;
    private IndexRange selection = new IndexRange(0, 0);
    private boolean backwards;

    /// Remembers where the cursor is, unless it is inside already.
    ///
    /// @param over what is opened
    void leave(Node over) {
        Scene scene = over.getScene();
        Node now = scene == null ? null : scene.getFocusOwner();
        if (now != null && !inside(now, over)) {
            from = now;
            if (now instanceof TextInputControl text) {
                selection = text.getSelection();
                backwards = text.getCaretPosition() < text.getAnchor();
            }
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
                if (before instanceof TextInputControl text) {
                    // A text selects itself when it is given the cursor: the next letter would take its place.
                    text.selectRange(
                            backwards ? selection.getEnd() : selection.getStart(),
                            backwards ? selection.getStart() : selection.getEnd());
                }
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
