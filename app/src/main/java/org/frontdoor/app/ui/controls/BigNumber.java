package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A number that a person reads aloud: large, in its groups.
public final class BigNumber extends Label {
    /// @param grouped the number as shown, such as `26 00418 5`
    /// @param spoken the same in words, said by screen readers
    public BigNumber(String grouped, String spoken) {
        super(grouped);
        getStyleClass().add("big-number");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        setMinWidth(USE_PREF_SIZE);
    }
}
