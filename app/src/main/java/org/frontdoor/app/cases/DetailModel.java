package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.catalog.Questions;
import org.jspecify.annotations.Nullable;

/// What the page of one case shows, and what is being typed on it.
final class DetailModel {
    final ObjectProperty<@Nullable CaseSheet> sheet = new SimpleObjectProperty<>(this, "sheet");
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(this, "now", Instant.EPOCH);

    /// The case that was shown left this person's sight.
    final BooleanProperty gone = new SimpleBooleanProperty(this, "gone");

    final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(this, "panel", Panel.NONE);

    /// Why what was asked was not done; stands beside what was asked.
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");

    /// Being written to the disk.
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    final StringProperty note = new SimpleStringProperty(this, "note", "");
    final BooleanProperty noteOpen = new SimpleBooleanProperty(this, "noteOpen");

    /// The words of whichever panel is open: a reason, or what was done.
    final StringProperty words = new SimpleStringProperty(this, "words", "");

    final ObjectProperty<CaseSheet.@Nullable AgencyChoice> agency = new SimpleObjectProperty<>(this, "agency");
    final ObjectProperty<@Nullable CaseStatus> status = new SimpleObjectProperty<>(this, "status");
    final ObjectProperty<Resolution.@Nullable Kind> kind = new SimpleObjectProperty<>(this, "kind");

    /// The case as it stood when its correction was begun: what the correction is meant against.
    final ObjectProperty<@Nullable Case> before = new SimpleObjectProperty<>(this, "before");

    final StringProperty description = new SimpleStringProperty(this, "description", "");
    final StringProperty address = new SimpleStringProperty(this, "address", "");
    final StringProperty placeDetail = new SimpleStringProperty(this, "placeDetail", "");
    final ObjectProperty<@Nullable FollowUp> followUp = new SimpleObjectProperty<>(this, "followUp");

    /// What the case can be asked anew, and what is answered by question.
    final ObjectProperty<Questions> questions = new SimpleObjectProperty<>(this, "questions", new Questions(List.of()));

    final ObservableMap<String, List<String>> answers = FXCollections.observableHashMap();

    /// What can be done with a case, beside writing a note.
    enum Panel {
        NONE,
        CORRECT,
        TRANSFER,
        STATUS,
        RESOLVE,
        REOPEN,
        HAND_BACK
    }
}
