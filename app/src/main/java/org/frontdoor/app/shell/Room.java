package org.frontdoor.app.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.ui.Icons;

/// A room of the desktop, reached by the rail or by Ctrl and its place in the list.
///
/// Rooms are given to the shell as a list, in the order of the rail. All methods are called on the JavaFX thread.
public interface Room {
    /// A short fixed name, such as `cases`; the rail's button has the id `room-cases`.
    String id();

    Icons icon();

    /// What the rail shows, in the person's language.
    String title();

    /// Builds the room's view. Called when the room is first shown, and again after the person chose another
    /// language: what must survive that lives in the room's model.
    Node build();

    /// How many things wait here, shown as a badge; 0 shows none.
    default ObservableIntegerValue waiting() {
        return new ReadOnlyIntegerWrapper();
    }

    /// What can be done here: works by its keys, is found in the command box, and stands on the key sheet.
    ///
    /// Asked anew whenever the room is shown or the language changes.
    default List<Command> commands() {
        return List.of();
    }

    /// The room has just come into view; the place to put the cursor where work starts.
    default void shown() {}

    /// The room has just gone out of view.
    default void hidden() {}
}
