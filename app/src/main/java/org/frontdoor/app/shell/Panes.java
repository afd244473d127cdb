package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The parts of the window among which F6 moves: the command box, the rail, and what rooms mark as panes.
public final class Panes {
    private static final String KEY = "frontdoor.pane";

    private Panes() {}

    /// Makes the node a pane; F6 puts the cursor into `start`, which lies in it.
    public static <N extends Node> N mark(N pane, Node start) {
        pane.getProperties().put(KEY, start);
        return pane;
    }

    /// Moves the focus to the next pane that can be seen, or with -1 to the one before.
    static void move(Parent root, @Nullable Node focused, int by) {
        var panes = new ArrayList<Node>();
        collect(root, panes);
        if (!panes.isEmpty()) {
            int at = at(panes, focused);
            int next = at < 0 ? 0 : Math.floorMod(at + by, panes.size());
            if (panes.get(next).getProperties().get(KEY) instanceof Node start) {
                start.requestFocus();
            }
        }
    }

    private static void collect(Parent parent, List<Node> panes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.hasProperties() && child.getProperties().containsKey(KEY)) {
                    panes.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, panes);
                }
            }
        }
    }

    private static int at(List<Node> panes, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (panes.contains(node)) {
                return panes.indexOf(node);
            }
        }
        return -1;
    }
}
