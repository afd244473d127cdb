package org.frontdoor.app.line;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.disk.DiskSpace.Room;
import org.frontdoor.app.sync.SyncState;

/// What is known of the line: the last picture of the sync, and its items, the newest first.
final class LineModel {
    private final ObjectProperty<Optional<SyncState>> state =
            new SimpleObjectProperty<>(this, "state", Optional.empty());
    private final ObjectProperty<Room> disk = new SimpleObjectProperty<>(this, "disk", new Room.Unknown(""));
    private final ObservableList<LineItem> items = FXCollections.observableArrayList();

    ObjectProperty<Optional<SyncState>> stateProperty() {
        return state;
    }

    ObjectProperty<Room> diskProperty() {
        return disk;
    }

    ObservableList<LineItem> items() {
        return items;
    }
}
