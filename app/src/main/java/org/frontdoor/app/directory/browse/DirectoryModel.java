package org.frontdoor.app.directory.browse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.Shelf;

/// What the room of the directory shows. JavaFX thread only.
final class DirectoryModel {
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ALL);
    final BooleanProperty openNow = new SimpleBooleanProperty();
    /// Code of a language that is spoken there, or empty for any.
    final StringProperty spoken = new SimpleStringProperty("");
    /// Where the caller lives, or empty.
    final StringProperty area = new SimpleStringProperty("");

    final ObjectProperty<Browsing> browsing = new SimpleObjectProperty<>(Browsing.NONE_YET);
    final ObjectProperty<Optional<Listed>> open = new SimpleObjectProperty<>(Optional.empty());
    /// Kinds whose narrower ones are shown.
    final Set<Shelf> unfolded = new HashSet<>();

    Browsing.Asked asked(String language) {
        return new Browsing.Asked(words.get(), shelf.get(), openNow.get(), spoken.get(), area.get(), language);
    }
}
