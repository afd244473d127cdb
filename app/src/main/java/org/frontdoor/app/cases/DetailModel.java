package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.frontdoor.app.cases.DetailInteractor.Asked;
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

    /// The panel was left half typed and came back with its case: it does not take the cursor.
    final BooleanProperty resumed = new SimpleBooleanProperty(this, "resumed");

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
    final ObjectProperty<Correction.@Nullable Before> before = new SimpleObjectProperty<>(this, "before");

    final StringProperty description = new SimpleStringProperty(this, "description", "");
    final StringProperty address = new SimpleStringProperty(this, "address", "");
    final StringProperty placeDetail = new SimpleStringProperty(this, "placeDetail", "");
    final ObjectProperty<@Nullable FollowUp> followUp = new SimpleObjectProperty<>(this, "followUp");

    /// What the case can be asked anew, and what is answered by question.
    final ObjectProperty<Questions> questions = new SimpleObjectProperty<>(this, "questions", new Questions(List.of()));

    final ObservableMap<String, List<String>> answers = FXCollections.observableHashMap();

    /// What the fields of the open panel say.
    Asked asked() {
        Correction.Before seen = before.get();
        return new Asked(
                panel.get(),
                agency.get(),
                status.get(),
                kind.get(),
                words.get(),
                panel.get() != Panel.CORRECT || seen == null
                        ? null
                        : new Correction(
                                seen, description.get(), address.get(), placeDetail.get(), followUp.get(), answers));
    }

    void fill(Asked asked) {
        agency.set(asked.agency());
        status.set(asked.status());
        kind.set(asked.kind());
        words.set(asked.words());
        Correction correction = asked.correction();
        if (correction != null) {
            before.set(correction.before());
            description.set(correction.description());
            address.set(correction.address());
            placeDetail.set(correction.detail());
            followUp.set(correction.followUp());
            answers.clear();
            answers.putAll(correction.answers());
        }
    }

    /// Runs `then` whenever a field of a panel changes.
    void onAsked(Runnable then) {
        List.<ObservableValue<?>>of(agency, status, kind, words, description, address, placeDetail, followUp)
                .forEach(field -> field.subscribe((was, now) -> then.run()));
        answers.addListener((MapChangeListener<String, List<String>>) change -> then.run());
    }

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
