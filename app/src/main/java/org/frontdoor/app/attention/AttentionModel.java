package org.frontdoor.app.attention;

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

/// What waits for the person. JavaFX thread only.
final class AttentionModel {
    final ObservableList<Waiting> attention = FXCollections.observableArrayList();
    final ObjectProperty<Optional<Waiting>> open = new SimpleObjectProperty<>(Optional.empty());
    final IntegerProperty waiting = new SimpleIntegerProperty();
    final StringProperty problem = new SimpleStringProperty("");

    /// What is wrong is that no reason is given.
    final BooleanProperty reasonMissing = new SimpleBooleanProperty();

    /// The words of the open item are being written anew.
    final BooleanProperty mending = new SimpleBooleanProperty();
}
