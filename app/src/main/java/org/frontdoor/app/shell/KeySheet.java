package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;

/// Every key that works here, on one sheet over the room; `?` or F1 shows it, Escape puts it away.
final class KeySheet extends StackPane {
    private static final double GROUPS_WIDTH = 820;

    private final ShellModel model;
    private final Commands commands;
    private final Texts texts;
    private final WayBack wayBack = new WayBack();

    KeySheet(ShellModel model, Commands commands, Texts texts, Lifetime lifetime) {
        this.model = model;
        this.commands = commands;
        this.texts = texts;
        setId("key-sheet");
        getStyleClass().add("key-sheet-shade");
        visibleProperty().bind(model.keySheetOpenProperty());
        managedProperty().bind(visibleProperty());
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        lifetime.add(model.keySheetOpenProperty().subscribe(open -> {
            if (open) {
                wayBack.leave(this);
                fill();
            } else {
                wayBack.back(this);
                getChildren().clear();
            }
        }));
    }

    private void fill() {
        var title = new Label(texts.say("keys.title"));
        title.getStyleClass().add("words-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Buttons.icon(Icons.CLOSE, texts.say("close"), this::close);
        close.setId("key-sheet-close");
        var head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var here = new VBox();
        here.getStyleClass().add("key-sheet-column");
        Room room = model.currentProperty().get();
        if (room != null && keyed(commands.of(room)).findAny().isPresent()) {
            here.getChildren().add(group(room.title(), commands.of(room)));
        }
        for (Room other : model.rooms()) {
            List<Command> everywhere = commands.of(other).stream()
                    .filter(command -> !other.equals(room) && command.reach() == Command.Reach.EVERYWHERE)
                    .toList();
            if (keyed(everywhere).findAny().isPresent()) {
                here.getChildren().add(group(other.title(), everywhere));
            }
        }
        VBox window = group(texts.say("keys.everywhere"), commands.ownCommands());
        window.getChildren().add(1, line(KeyHint.of("Shortcut+K"), texts.say("palette.prompt")));
        window.getChildren().add(2, line(KeyHint.of("F6"), texts.say("keys.next-pane")));
        window.getChildren().add(3, line(KeyHint.of("Esc"), texts.say("keys.leave-search")));
        var groups = new FlowPane(here, window);
        groups.getStyleClass().add("key-sheet-groups");
        groups.setPrefWrapLength(GROUPS_WIDTH);
        var scroll = Scrolls.of(groups);
        var sheet = new VBox(head, scroll);
        sheet.setMaxHeight(USE_PREF_SIZE);
        sheet.getStyleClass().add("key-sheet");
        getChildren().setAll(sheet);
        close.requestFocus();
    }

    private static Stream<Command> keyed(List<Command> commands) {
        return commands.stream().filter(command -> command.key() != null);
    }

    private static VBox group(String name, List<Command> commands) {
        var group = new VBox(new SectionLabel(name));
        group.getStyleClass().add("key-sheet-group");
        Map<String, List<KeyCombination>> lines = new LinkedHashMap<>();
        keyed(commands)
                .forEach(command -> lines.computeIfAbsent(command.title(), title -> new ArrayList<>())
                        .add(Objects.requireNonNull(command.key())));
        lines.forEach((title, keys) -> group.getChildren().add(line(hint(keys), title)));
        return group;
    }

    /// Nine keys that pick one of nine things are `Alt 1 … 9`.
    private static KeyHint hint(List<KeyCombination> keys) {
        return keys.size() == 1 ? new KeyHint(keys.getFirst()) : KeyHint.range(keys.getFirst(), keys.getLast());
    }

    private static HBox line(KeyHint key, String words) {
        var what = new Label(words);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(what, key);
        line.getStyleClass().add("key-sheet-line");
        return line;
    }

    private void close() {
        model.keySheetOpenProperty().set(false);
    }
}
