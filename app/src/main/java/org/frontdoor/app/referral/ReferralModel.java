package org.frontdoor.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.referral.ReferralOutcome;
import org.frontdoor.model.referral.UnmetReason;
import org.jspecify.annotations.Nullable;

/// What the room of referrals shows. JavaFX thread only.
final class ReferralModel {
    final ObjectProperty<ReferralShelf> shelf = new SimpleObjectProperty<>(ReferralShelf.TO_DO);
    final ObservableList<ReferralLine> lines = FXCollections.observableArrayList();
    final ObjectProperty<Map<ReferralShelf, Integer>> counts =
            new SimpleObjectProperty<>(new EnumMap<>(ReferralShelf.class));
    final ObjectProperty<Optional<ReferralLine>> open = new SimpleObjectProperty<>(Optional.empty());

    /// How many this person has something to do about.
    final IntegerProperty waiting = new SimpleIntegerProperty();

    final ObjectProperty<@Nullable ReferralOutcome> outcome = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UnmetReason> unmet = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> followUpOn = new SimpleObjectProperty<>();

    /// Code of the agency that the customer is sent on to, or empty.
    final StringProperty sendOn = new SimpleStringProperty("");

    final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);

    /// What went to the wrong desk, the most frequent first.
    final ObservableList<WrongLine> wrong = FXCollections.observableArrayList();

    /// Whether it was counted at all.
    final BooleanProperty wrongCounted = new SimpleBooleanProperty();

    final ObjectProperty<Optional<WrongLine>> openWrong = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<WrongSpan> span = new SimpleObjectProperty<>(WrongSpan.QUARTER);

    OutcomeForm form() {
        return new OutcomeForm(outcome.get(), words.get(), unmet.get(), followUpOn.get(), sendOn.get());
    }

    void fill(OutcomeForm form) {
        outcome.set(form.outcome());
        words.set(form.words());
        unmet.set(form.unmet());
        followUpOn.set(form.followUpOn());
        sendOn.set(form.sendOn());
    }

    List<ReferralLine> listed() {
        return List.copyOf(lines);
    }
}
