package org.frontdoor.app.announcement;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the room of announcements shows. JavaFX thread only.
final class AnnouncementsModel {
    /// In force first, then those to come, then as much of the past as is wanted.
    final ObservableList<AnnouncementLine> lines = FXCollections.observableArrayList();

    final ObjectProperty<@Nullable AnnouncementRow> selected = new SimpleObjectProperty<>();

    /// Of the selected one, when the person may change it.
    final ObjectProperty<Readers> readers = new SimpleObjectProperty<>(Readers.NOT_SHOWN);

    /// How many must be read and are not.
    final IntegerProperty unread = new SimpleIntegerProperty();

    /// Counts up whenever what is in force or read may be other than before.
    final IntegerProperty news = new SimpleIntegerProperty();

    /// The person may make announcements.
    final BooleanProperty mayAnnounce = new SimpleBooleanProperty();

    /// What is being written, while the form is open.
    final ObjectProperty<Optional<AnnouncementDraft>> form = new SimpleObjectProperty<>(Optional.empty());

    /// Why it was not taken.
    final StringProperty problem = new SimpleStringProperty("");

    /// Which field of the form that is about: `title`, `body`, `from`, `until`, or none.
    final StringProperty wrongField = new SimpleStringProperty("");

    /// Whether to withdraw the selected one is being asked.
    final BooleanProperty withdrawing = new SimpleBooleanProperty();

    final BooleanProperty busy = new SimpleBooleanProperty();
}
