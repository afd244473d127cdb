package org.frontdoor.app.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The program's sign: a door that stands ajar.
public final class Logo extends StackPane {
    public Logo() {
        var door = new Region();
        door.getStyleClass().add("logo-door");
        var knob = new Region();
        knob.getStyleClass().add("logo-knob");
        getStyleClass().add("logo");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(door, knob);
    }
}
