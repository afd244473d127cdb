package org.frontdoor.app.ui.controls;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// What a color means. It never stands alone: a word or a sign beside it says the same.
public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    AMBER,
    DANGER,
    REFER;

    /// Gives the node this tone in place of any other.
    void paint(Node node) {
        for (Tone each : values()) {
            var pseudoClass = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            node.pseudoClassStateChanged(pseudoClass, each == this);
        }
    }
}
