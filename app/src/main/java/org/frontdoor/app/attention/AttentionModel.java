package org.frontdoor.app.attention;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.app.sync.AttentionItem;

/// What waits for the person. JavaFX thread only.
final class AttentionModel {
    final ObservableList<AttentionItem> attention = FXCollections.observableArrayList();
    final ObjectProperty<Optional<AttentionItem>> open = new SimpleObjectProperty<>(Optional.empty());
    final IntegerProperty waiting = new SimpleIntegerProperty();
    final StringProperty problem = new SimpleStringProperty("");
}
