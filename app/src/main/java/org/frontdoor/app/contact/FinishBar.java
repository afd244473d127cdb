package org.frontdoor.app.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.contact.ContactOutcome;

/// The foot of a contact: what it comes to, how the customer will hear of it, and the one green button.
final class FinishBar extends VBox {
    private final ContactModel model;
    private final Texts texts;
    private final Supplier<Instant> now;
    private final ChoiceChips<ContactOutcome> outcome;
    private final HBox followUp = new HBox();
    private final Label kept = new Label();
    private final Button finish;
    private boolean showing;

    /// @param hold puts the contact aside
    FinishBar(ContactController controller, Texts texts, Supplier<Instant> now, Runnable hold) {
        this.model = controller.model();
        this.texts = texts;
        this.now = now;
        outcome = new ChoiceChips<>(
                texts.say("outcome"),
                List.of(ContactOutcome.values()),
                each -> texts.say("outcome." + each.name().toLowerCase(Locale.ROOT)));
        outcome.setId("contact-outcome");
        // In one row where there is room for that, also of large words.
        outcome.setPrefWrapLength(Double.MAX_VALUE);
        outcome.choiceProperty().subscribe((before, chosen) -> {
            if (!showing) {
                model.outcomeByHand.set(chosen);
            }
        });
        ChoiceChips<FollowUp> wish = new ChoiceChips<FollowUp>(
                        texts.say("follow-up"),
                        List.of(FollowUp.values()),
                        each -> texts.say("follow-up." + each.name().toLowerCase(Locale.ROOT)))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        wish.setId("contact-follow-up");
        wish.choiceProperty().bindBidirectional(model.followUp);
        Label followUpName = new Label(texts.say("follow-up"));
        followUpName.getStyleClass().addAll("words-quiet", "words-small");
        followUp.getChildren().addAll(followUpName, wish);
        followUp.getStyleClass().add("contact-line");
        finish = Buttons.primary("", KeyCombination.valueOf("Shortcut+Enter"), controller::finish);
        finish.setId("contact-finish");
        finish.disableProperty().bind(model.saving);
        kept.getStyleClass().addAll("words-quiet", "words-small");
        kept.setMinWidth(0);
        followUpName.setMinWidth(Label.USE_PREF_SIZE);
        FlowPane choices = new FlowPane(outcome, followUp);
        choices.getStyleClass().add("contact-finish-choices");
        Button aside = Buttons.secondary(texts.say("hold"), KeyCombination.valueOf("F8"), hold);
        aside.setId("contact-hold");
        aside.disableProperty().bind(model.startedAt.isNull());
        HBox deeds = new HBox(kept, aside, finish);
        deeds.getStyleClass().add("contact-finish-deeds");
        Label fault = new Label();
        fault.getStyleClass().add("words-danger");
        fault.setWrapText(true);
        fault.setId("contact-fault");
        ObservableValue<String> words = Bindings.createStringBinding(
                () -> model.faults.isEmpty() ? "" : Faults.words(model.faults.getFirst(), texts), model.faults);
        fault.textProperty().bind(words);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        getStyleClass().add("contact-finish");
        getChildren().addAll(fault, new LineEnds(choices, deeds));
        model.step.subscribe((before, step) -> show());
        model.outcomeByHand.subscribe((before, chosen) -> show());
        show();
    }

    private void show() {
        ContactOutcome effective = model.outcome();
        showing = true;
        outcome.choiceProperty().set(effective);
        showing = false;
        boolean aCase = effective == ContactOutcome.SERVICE_REQUEST || effective == ContactOutcome.FEEDBACK;
        followUp.setVisible(aCase);
        followUp.setManaged(aCase);
        finish.setText(texts.say(
                effective == null ? "finish" : "finish." + effective.name().toLowerCase(Locale.ROOT)));
    }

    /// Once a second: how long ago the draft was kept.
    void tick() {
        Instant at = model.draftKept.get();
        if (model.draftRefused.get()) {
            kept.setText(texts.say("draft.refused"));
            return;
        }
        kept.setText(
                at == null
                        ? ""
                        : texts.say(
                                "draft.kept",
                                Math.max(0, Duration.between(at, now.get()).toSeconds())));
    }
}
