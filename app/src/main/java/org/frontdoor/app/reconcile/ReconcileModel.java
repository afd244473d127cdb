package org.frontdoor.app.reconcile;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.model.command.Problem;

/// What the room of differences shows.
final class ReconcileModel {
    final ObservableList<DifferenceLine> lines = FXCollections.observableArrayList();
    final ObjectProperty<Optional<DifferenceLine>> open = new SimpleObjectProperty<>(this, "open", Optional.empty());
    final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(this, "problem", Optional.empty());
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(this, "now", Instant.EPOCH);
    final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
}
