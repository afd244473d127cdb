package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.shell.Command.Reach;

/// All commands: the window's own and those of the rooms, and which of them a key means where the person is.
final class Commands {
    private final ShellModel model;
    private final ShellCommands own;
    private final Map<Room, List<Command>> ofRooms = new HashMap<>();

    Commands(ShellModel model, ShellCommands own) {
        this.model = model;
        this.own = own;
        model.languageProperty().subscribe(ofRooms::clear);
    }

    /// Asks the room for its commands anew.
    void refresh(Room room) {
        ofRooms.remove(room);
    }

    List<Command> ownCommands() {
        return own.all();
    }

    List<Command> of(Room room) {
        return ofRooms.computeIfAbsent(room, Room::commands);
    }

    /// Those that can be called from where the person is, this room's first.
    List<Command> here() {
        var here = new ArrayList<Command>();
        Room current = model.currentProperty().get();
        if (current != null) {
            here.addAll(of(current));
        }
        model.rooms().stream()
                .filter(room -> !room.equals(current))
                .flatMap(room -> of(room).stream())
                .filter(command -> command.reach() == Reach.EVERYWHERE)
                .forEach(here::add);
        here.addAll(own.all());
        return here;
    }

    Optional<Command> forKey(KeyEvent event) {
        Stream<Command> keyed = here().stream().filter(command -> command.key() != null);
        return keyed.filter(command -> matches(command, event))
                .filter(command -> command.enabled().getAsBoolean())
                .findFirst();
    }

    private static boolean matches(Command command, KeyEvent event) {
        return command.key() != null && command.key().match(event);
    }
}
