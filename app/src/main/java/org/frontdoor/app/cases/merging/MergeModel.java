package org.frontdoor.app.cases.merging;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.model.cases.CaseLine;
import org.jspecify.annotations.Nullable;

/// What is being merged or split, and what was chosen of it.
final class MergeModel {
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.CLOSED);
    final ObjectProperty<@Nullable CaseSheet> sheet = new SimpleObjectProperty<>(this, "sheet");
    final ObjectProperty<@Nullable Pair> pair = new SimpleObjectProperty<>(this, "pair");
    final ObservableList<CaseLookup.Near> near = FXCollections.observableArrayList();
    final StringProperty number = new SimpleStringProperty(this, "number", "");
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    final ObservableSet<CaseLine> notes = FXCollections.observableSet();
    final ObservableSet<CaseLine> followers = FXCollections.observableSet();
    final ObservableSet<String> answers = FXCollections.observableSet();
    final BooleanProperty place = new SimpleBooleanProperty(this, "place");

    /// What the part is about that is split off.
    final StringProperty about = new SimpleStringProperty(this, "about", "");

    /// Nobody knows yet whose the part is.
    final BooleanProperty triage = new SimpleBooleanProperty(this, "triage");

    enum Step {
        CLOSED,
        /// With which case?
        CHOOSE,
        COMPARE,
        SPLIT
    }
}
