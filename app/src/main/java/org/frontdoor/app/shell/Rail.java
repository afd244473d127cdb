package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.text.Texts;

/// The rooms, one below the other; the arrows move among them.
final class Rail extends VBox {
    private final List<RailItem> items = new ArrayList<>();

    Rail(ShellModel model, Texts texts) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(texts.say("rail.name"));
        for (Room room : model.rooms()) {
            items.add(new RailItem(room, items.size() + 1, texts, () -> model.open(room.id())));
        }
        getChildren().addAll(items);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        if (!items.isEmpty()) {
            Panes.mark(this, items.getFirst());
        }
    }

    void show(Room current) {
        for (RailItem item : items) {
            item.setCurrent(item.room().equals(current));
            if (item.room().equals(current)) {
                Panes.mark(this, item);
            }
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            default -> {}
        }
    }

    private void move(int by, KeyEvent event) {
        for (Node item : items) {
            if (item.isFocused()) {
                items.get(Math.floorMod(items.indexOf(item) + by, items.size())).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
