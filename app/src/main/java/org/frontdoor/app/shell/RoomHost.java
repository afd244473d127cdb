package org.frontdoor.app.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the current room stands. Views are built when first seen, or a little ahead, and kept, so that a room is as it
/// was left.
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
        Node view = view(room);
        getChildren().forEach(each -> each.setVisible(each.equals(view)));
        room.shown();
    }

    /// Builds the room's view out of sight, styled and laid out as it will be seen; false when it is there already.
    boolean prepare(Room room) {
        if (built.containsKey(room)) {
            return false;
        }
        view(room).setVisible(false);
        return true;
    }

    /// Rooms out of sight must not push the one in sight over the edge of the window.
    @Override
    protected double computeMinWidth(double height) {
        Node view = shown == null ? null : built.get(shown);
        return view == null ? super.computeMinWidth(height) : view.minWidth(height);
    }

    /// As for the width.
    @Override
    protected double computeMinHeight(double width) {
        Node view = shown == null ? null : built.get(shown);
        return view == null ? super.computeMinHeight(width) : view.minHeight(width);
    }

    private Node view(Room room) {
        return built.computeIfAbsent(room, each -> {
            Node view = each.build();
            getChildren().add(view);
            return view;
        });
    }
}
