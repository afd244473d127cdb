package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.frontdoor.app.place.Spot;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.Way;
import org.jspecify.annotations.Nullable;

/// One contact as it stands on the screen. JavaFX thread only.
public final class ContactModel {
    private final UUID id;

    // What was typed and chosen: the form.
    final ObjectProperty<@Nullable Instant> startedAt = new SimpleObjectProperty<>();
    /// Since when the contact is put aside, or `null` while it is in hand.
    final ObjectProperty<@Nullable Instant> heldSince = new SimpleObjectProperty<>();

    /// How long it was put aside before.
    final ObjectProperty<Duration> heldBefore = new SimpleObjectProperty<>(Duration.ZERO);

    final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
    final StringProperty words = new SimpleStringProperty("");

    /// Each suggestion says why it is there.
    final BooleanProperty whyShown = new SimpleBooleanProperty();

    final ObjectProperty<Privacy> privacy = new SimpleObjectProperty<>(Privacy.NAMED);
    final ObjectProperty<@Nullable UUID> customer = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty language = new SimpleStringProperty("en");
    final BooleanProperty interpreter = new SimpleBooleanProperty();
    final StringProperty accommodation = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    /// What is known of the ground around the place.
    final ObjectProperty<ContactInteractor.Around> around =
            new SimpleObjectProperty<>(ContactInteractor.Around.NOTHING);
    /// The chosen place that typing on has given up, while there is a way back to it.
    final ObjectProperty<@Nullable Place> placeBefore = new SimpleObjectProperty<>();
    final ObjectProperty<PlaceNote> placeNote = new SimpleObjectProperty<>(PlaceNote.NONE);
    final StringProperty placeDetail = new SimpleStringProperty("");
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(new Step.Listen());
    final ObservableMap<String, List<String>> answers = FXCollections.observableHashMap();
    /// What the questions that were on the screen ask, by their codes.
    final Map<String, String> asked = new HashMap<>();
    final ObservableList<Contact.ArticleUse> readOut = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable ContactOutcome> outcomeByHand = new SimpleObjectProperty<>();
    final ObjectProperty<CaseType> feedback = new SimpleObjectProperty<>(CaseType.COMPLAINT);
    final ObjectProperty<FollowUp> followUp = new SimpleObjectProperty<>(FollowUp.NONE);
    final ObjectProperty<Referral.Manner> manner = new SimpleObjectProperty<>(Referral.Manner.COLD);
    final BooleanProperty mayCall = new SimpleBooleanProperty();
    final ObservableList<Contact.Alarm> alarms = FXCollections.observableArrayList();
    final Set<String> cleared = new HashSet<>();

    /// Phones and e-mails of the recognized customer that no longer reach them.
    final ObservableSet<String> dropped = FXCollections.observableSet(new LinkedHashSet<>());

    /// Keys of the script's lines that were said.
    final ObservableSet<String> spoken = FXCollections.observableSet(new LinkedHashSet<>());

    // What answers it.
    /// What to say at this step, or `null`.
    final ObjectProperty<@Nullable Script> script = new SimpleObjectProperty<>();

    final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    /// The words that the suggestions answer.
    final StringProperty heard = new SimpleStringProperty("");
    /// There are words, and nothing to look for them in yet.
    final BooleanProperty gettingReady = new SimpleBooleanProperty();
    /// The words have come to rest, and the suggestions do not answer them: they are the nearest there are.
    final BooleanProperty merelyNear = new SimpleBooleanProperty();

    final ObservableList<Spot> addresses = FXCollections.observableArrayList();
    final ObservableList<EarlierCase> nearby = FXCollections.observableArrayList();
    final ObservableList<EarlierCase> earlier = FXCollections.observableArrayList();
    /// By which the center finds the caller's older cases; empty while no whole number is typed.
    final StringProperty olderPhone = new SimpleStringProperty("");

    /// What came of asking for them.
    final ObjectProperty<Older> older = new SimpleObjectProperty<>(Older.NOT_ASKED);

    final ObservableList<Customer> recognized = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Way> danger = new SimpleObjectProperty<>();
    /// What the program's rules say of the request that is being taken in.
    final ObjectProperty<@Nullable Way> ruled = new SimpleObjectProperty<>();
    /// The rule that the agent judged not to hold here.
    final ObjectProperty<ContactForm.@Nullable Overruling> overruled = new SimpleObjectProperty<>();
    final ObservableList<Finishing.Fault> faults = FXCollections.observableArrayList();
    final ObjectProperty<Finishing.@Nullable Done> done = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Instant> doneAt = new SimpleObjectProperty<>();
    final ObjectProperty<Whereabouts> whereabouts = new SimpleObjectProperty<>(Whereabouts.HERE);
    final BooleanProperty saving = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Instant> draftKept = new SimpleObjectProperty<>();
    /// The disk did not take the draft; it is tried again.
    final BooleanProperty draftRefused = new SimpleBooleanProperty();

    /// More was pasted than the box takes, and the rest was left out.
    final BooleanProperty cutShort = new SimpleBooleanProperty();

    /// The case of the mass event that the contact is about, if it is about one.
    final ObjectProperty<@Nullable UUID> event = new SimpleObjectProperty<>();

    /// The case this caller was added to, in place of a new one.
    final ObjectProperty<@Nullable UUID> joined = new SimpleObjectProperty<>();

    /// How far asking the center for a caller's older cases is.
    enum Older {
        NOT_ASKED,
        ASKING,
        CAME,
        NONE,
        RENEWING,
        SIGN_IN_AGAIN,
        UNREADABLE,
        NO_LINE;

        /// Whether asking may bring what it did not bring yet.
        boolean worthAsking() {
            return switch (this) {
                case NOT_ASKED, RENEWING, SIGN_IN_AGAIN, NO_LINE -> true;
                case ASKING, CAME, NONE, UNREADABLE -> false;
            };
        }
    }

    ContactModel(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /// The answer that is being read out.
    Optional<Step.Answer> answer() {
        return step.get() instanceof Step.Answer answer ? Optional.of(answer) : Optional.empty();
    }

    /// What the contact comes to: as chosen by hand, else as the step says, or `null` while neither does.
    public @Nullable ContactOutcome outcome() {
        if (outcomeByHand.get() != null) {
            return outcomeByHand.get();
        }
        return switch (step.get()) {
            case Step.Listen listen -> null;
            case Step.Answer answer -> ContactOutcome.INFORMATION;
            case Step.Intake intake -> ContactOutcome.SERVICE_REQUEST;
            case Step.Refer refer -> ContactOutcome.REFERRAL;
            case Step.Listed listed -> ContactOutcome.REFERRAL;
        };
    }

    /// How long the contact has been put aside, all in all.
    Duration held(Instant now) {
        Instant since = heldSince.get();
        Duration before = heldBefore.get();
        return since == null || now.isBefore(since) ? before : before.plus(Duration.between(since, now));
    }

    /// What was answered so far, by question.
    List<Answer> said() {
        return answers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Answer(entry.getKey(), entry.getValue()))
                .toList();
    }

    ContactForm form() {
        Step now = step.get();
        return new ContactForm(
                id,
                startedAt.get(),
                channel.get(),
                words.get(),
                new ContactForm.Said(
                        privacy.get(),
                        customer.get(),
                        name.get(),
                        phone.get(),
                        email.get(),
                        language.get(),
                        interpreter.get(),
                        accommodation.get()),
                address.get(),
                place.get(),
                placeDetail.get(),
                now instanceof Step.Intake intake
                        ? intake.service().code()
                        : now instanceof Step.Refer refer ? refer.service().code() : null,
                now instanceof Step.Answer answer ? answer.article().id() : null,
                now instanceof Step.Listed to ? to.listed().listing().id() : null,
                said(),
                readOut,
                joined.get(),
                outcomeByHand.get(),
                feedback.get(),
                followUp.get(),
                manner.get(),
                mayCall.get(),
                alarms,
                cleared,
                heldSince.get(),
                heldBefore.get().toSeconds(),
                dropped,
                overruled.get(),
                spoken);
    }

    /// Puts a kept form back on the screen.
    void show(ContactForm form, Step formStep) {
        startedAt.set(form.startedAt());
        heldSince.set(form.heldSince());
        heldBefore.set(Duration.ofSeconds(form.heldSeconds()));
        dropped.addAll(form.dropped());
        spoken.addAll(form.spoken());
        channel.set(form.channel());
        privacy.set(form.caller().privacy());
        customer.set(form.caller().customer());
        name.set(form.caller().name());
        email.set(form.caller().email());
        language.set(form.caller().language());
        interpreter.set(form.caller().interpreter());
        accommodation.set(form.caller().accommodation());
        cleared.addAll(form.cleared());
        alarms.setAll(form.alarms());
        readOut.setAll(form.readOut());
        form.answers().forEach(answer -> answers.put(answer.question(), answer.values()));
        feedback.set(form.feedback());
        followUp.set(form.followUp());
        manner.set(form.manner());
        mayCall.set(form.mayCall());
        overruled.set(form.overruled());
        // The place first: its own address needs no looking for.
        place.set(form.place());
        address.set(form.address());
        placeDetail.set(form.placeDetail());
        step.set(formStep);
        outcomeByHand.set(form.outcome());
        phone.set(form.caller().phone());
        words.set(form.words());
    }
}
