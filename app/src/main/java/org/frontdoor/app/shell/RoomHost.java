package org.frontdoor.app.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the current room stands. Views are built when first seen and kept, so that a room is as it was left.
final class RoomHost extends StackPane {
    private final Map<Room, Node> built = new HashMap<>();
    private @Nullable Room shown;

    RoomHost() {
        setId("room");
        getStyleClass().add("room-host");
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    void show(Room room) {
        Room before = shown;
        if (before != null && !before.equals(room)) {
            before.hidden();
        }
        shown = room;
        getChildren().setAll(built.computeIfAbsent(room, Room::build));
        room.shown();
    }

    void forgetViews() {
        built.clear();
    }
}
