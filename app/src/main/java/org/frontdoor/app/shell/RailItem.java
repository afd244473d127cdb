package org.frontdoor.app.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Badge;
import org.frontdoor.app.ui.text.Texts;

/// One room on the rail: sign, name, and how many things wait there.
final class RailItem extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Room room;

    RailItem(Room room, int place, Texts texts, Runnable open) {
        this.room = room;
        var badge = new Badge(room.waiting());
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        var sign = new StackPane(room.icon().node(), badge);
        sign.getStyleClass().add("rail-sign");
        var name = new Label(room.title());
        name.getStyleClass().add("rail-name");
        // The open room's name is bolder, hence wider: room for that is kept, or the rail would move all beside it.
        var bold = new Label(room.title());
        bold.getStyleClass().addAll("rail-name", "rail-name-room");
        bold.setVisible(false);
        var face = new VBox(sign, new StackPane(bold, name));
        face.getStyleClass().add("rail-face");
        face.setMouseTransparent(true);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("room-" + room.id());
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> open.run());
        setTooltip(new Tooltip(texts.say("rail.tip", room.title(), Integer.toString(place))));
        getStyleClass().add("rail-item");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> room.waiting().get() == 0
                                ? room.title()
                                : texts.count("rail.waiting", room.waiting().get(), room.title()),
                        room.waiting()));
    }

    Room room() {
        return room;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
