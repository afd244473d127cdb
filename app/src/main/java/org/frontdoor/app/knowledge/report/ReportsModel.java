package org.frontdoor.app.knowledge.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.jspecify.annotations.Nullable;

/// What the reports show. JavaFX thread only.
final class ReportsModel {
    final ObjectProperty<ReportShelf> shelf = new SimpleObjectProperty<>(ReportShelf.ALL);
    final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    /// How many stand on each shelf.
    final ObjectProperty<Map<ReportShelf, Integer>> counts =
            new SimpleObjectProperty<>(new EnumMap<>(ReportShelf.class));
    final ObjectProperty<Optional<ReportLine>> open = new SimpleObjectProperty<>(Optional.empty());
    /// How many wait for this person: to be answered, or answered and not read yet.
    final IntegerProperty waiting = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    final StringProperty answer = new SimpleStringProperty("");
    /// What was published since the open report was made: the answer that is offered speaks of it.
    final ObjectProperty<Optional<ArticleVersion>> published = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    /// The time that «due» and «late» are said by.
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);
}
