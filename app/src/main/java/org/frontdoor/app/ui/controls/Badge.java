package org.frontdoor.app.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// How many things wait, as a small number; gone when there are none. What carries it says the number to screen
/// readers.
public final class Badge extends Label {
    private static final int MOST = 99;

    public Badge(ObservableIntegerValue number) {
        getStyleClass().add("badge");
        setAccessibleRole(AccessibleRole.NODE);
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> number.get() > MOST ? MOST + "+" : Integer.toString(number.get()), number));
        visibleProperty().bind(Bindings.greaterThan(number, 0));
        managedProperty().bind(visibleProperty());
    }
}
