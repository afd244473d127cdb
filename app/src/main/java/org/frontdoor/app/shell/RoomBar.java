package org.frontdoor.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a room is called, on top of it, with room for how it stands at the right.
public final class RoomBar extends HBox {
    public RoomBar(String title, Node... right) {
        var name = new Label(title);
        name.getStyleClass().add("words-title");
        name.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("room-bar");
        getChildren().addAll(name, space);
        getChildren().addAll(right);
    }
}
