package org.frontdoor.app.triage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
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
import org.frontdoor.app.cases.CaseSheet;
import org.jspecify.annotations.Nullable;

/// What the triage room shows.
final class TriageModel {
    /// Oldest first.
    final ObservableList<TriageLine> waiting = FXCollections.observableArrayList();

    final IntegerProperty left = new SimpleIntegerProperty(this, "left");

    /// How many this person gave away today.
    final IntegerProperty givenToday = new SimpleIntegerProperty(this, "givenToday");

    /// By which way those came that are listed.
    final ObjectProperty<TriageSource> source = new SimpleObjectProperty<>(this, "source", TriageSource.ALL);

    /// How many came by each way.
    final ObjectProperty<Map<TriageSource, Integer>> counts =
            new SimpleObjectProperty<>(this, "counts", new EnumMap<>(TriageSource.class));

    /// Grows when a line says something else than before.
    final IntegerProperty turned = new SimpleIntegerProperty(this, "turned");

    /// How many are marked, to be given together.
    final IntegerProperty marked = new SimpleIntegerProperty(this, "marked");

    final BooleanProperty loading = new SimpleBooleanProperty(this, "loading", true);
    final ObjectProperty<@Nullable TriageLine> selected = new SimpleObjectProperty<>(this, "selected");
    final ObjectProperty<@Nullable TriageItem> item = new SimpleObjectProperty<>(this, "item");
    final ObjectProperty<TriageItem.@Nullable Suggestion> choice = new SimpleObjectProperty<>(this, "choice");

    /// An agency in place of the one that the service goes to.
    final ObjectProperty<CaseSheet.@Nullable AgencyChoice> agency = new SimpleObjectProperty<>(this, "agency");

    final BooleanProperty choosingAgency = new SimpleBooleanProperty(this, "choosingAgency");
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(this, "now", Instant.EPOCH);
}
