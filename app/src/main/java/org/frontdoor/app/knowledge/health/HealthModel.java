package org.frontdoor.app.knowledge.health;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import org.frontdoor.app.knowledge.health.HealthFigures.Lacking;

/// What the page shows. JavaFX thread only.
final class HealthModel {
    final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.MONTH);
    /// Empty until they were read once.
    final ObjectProperty<Optional<HealthFigures>> figures = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.USED);
    /// The bar whose lines are shown, empty for all.
    final StringProperty bar = new SimpleStringProperty("");
    final ObservableList<HealthRow> rows = FXCollections.observableArrayList();
    /// The same in the order that the person chose.
    final SortedList<HealthRow> shown = new SortedList<>(rows);
    /// Words for which there is an answer by now.
    final ObjectProperty<Set<String>> foundToday = new SimpleObjectProperty<>(Set.of());
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);
    final ObjectProperty<Optional<Question>> question = new SimpleObjectProperty<>(Optional.empty());

    /// What is chosen, once there is anything.
    Optional<Measured> chosen() {
        return figures.get().map(all -> all.orFirst(measure.get()));
    }

    /// Whether the lines are single things that the measure's own lines sum up.
    boolean within() {
        return chosen().filter(each -> each.within().containsKey(bar.get())).isPresent();
    }

    Lacking lacking() {
        return figures.get().map(HealthFigures::lacking).orElse(Lacking.NOTHING);
    }

    /// What must be answered or known about writing a file.
    sealed interface Question {
        /// It will hold what callers said.
        record CallersWords() implements Question {}

        /// There is such a file.
        record There(CsvFile file) implements Question {}

        /// It could not be written.
        ///
        /// @param over whether a file that is there was to be replaced
        record Failed(CsvFile file, boolean over, CsvFile.Written.Failed failed) implements Question {}
    }
}
