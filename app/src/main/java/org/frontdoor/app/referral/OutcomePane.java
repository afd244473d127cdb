package org.frontdoor.app.referral;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.AgencyChooser;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralOutcome;
import org.frontdoor.model.referral.UnmetReason;

/// Says what became of a referral: one choice, words where they are needed, and when somebody looks again.
final class OutcomePane extends VBox {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final ReferralModel model;
    private final ReferralController controller;
    private final Texts texts;
    private final ReferralWords words;
    private final ChoiceChips<ReferralOutcome> outcome;

    OutcomePane(Referral full, ReferralModel model, ReferralController controller, Texts texts, ReferralWords words) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        outcome = new ChoiceChips<>(
                texts.say("outcome"),
                List.of(
                        ReferralOutcome.HELPED,
                        ReferralOutcome.REACHED,
                        ReferralOutcome.NOT_REACHED,
                        ReferralOutcome.NOT_THEIRS,
                        ReferralOutcome.UNMET),
                words::outcome);
        outcome.setId("referral-outcome");
        outcome.choiceProperty().bindBidirectional(model.outcome);
        getStyleClass().addAll("card-surface", "referral-form");
        if (controller.mayBeSentOn(full)) {
            getChildren().add(sendOn());
        }
        Button save = Buttons.primary(texts.say("save"), SAVE, controller::say);
        save.setId("referral-save");
        getChildren()
                .addAll(
                        new FormField(texts.say("outcome"), outcome),
                        unmet(),
                        typed(),
                        followUp(),
                        FactLine.deeds(save));
    }

    /// Where the hands go on.
    void focusStart() {
        outcome.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node unmet() {
        ChoiceChips<UnmetReason> reasons =
                new ChoiceChips<>(texts.say("unmet"), List.of(UnmetReason.values()), words::unmet);
        reasons.setId("referral-unmet");
        reasons.choiceProperty().bindBidirectional(model.unmet);
        FormField field = new FormField(texts.say("unmet"), reasons);
        field.visibleProperty().bind(model.outcome.isEqualTo(ReferralOutcome.UNMET));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Node typed() {
        TextArea said = Scrolls.text();
        said.setId("referral-words");
        said.setPrefRowCount(3);
        said.textProperty().bindBidirectional(model.words);
        said.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                controller.say();
                event.consume();
            }
        });
        FormField field = new FormField(texts.say("words"), said);
        field.hintProperty()
                .bind(model.outcome
                        .map(chosen ->
                                texts.say(chosen == ReferralOutcome.NOT_THEIRS ? "words.not-theirs" : "words.hint"))
                        .orElse(texts.say("words.hint")));
        ProblemWords problems = ProblemWords.in(texts);
        field.errorProperty()
                .bind(model.problem.map(problem -> problem.map(problems::of).orElse("")));
        return field;
    }

    private Node followUp() {
        ChoiceChips<LocalDate> days = new ChoiceChips<>(
                texts.say("again"), controller.offer.get().days(), day -> words.day(day, model.now.get()));
        days.setId("referral-days");
        days.choiceProperty().bindBidirectional(model.followUpOn);
        FormField field = new FormField(texts.say("again"), days);
        field.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            ReferralOutcome chosen = model.outcome.get();
                            return controller.inProgram() && (chosen == null || !chosen.settled());
                        },
                        model.outcome));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Node sendOn() {
        AgencyChooser chooser =
                new AgencyChooser(texts.say("send-on"), controller.offer.get().agencies());
        chooser.setId("referral-agency");
        chooser.choiceProperty().subscribe(agency -> model.sendOn.set(agency == null ? "" : agency.code()));
        chooser.onChosen(controller::sendOn);
        Button send = Buttons.primary("", controller::sendOn);
        send.setId("referral-send-on");
        chooser.choiceProperty()
                .subscribe(agency -> send.setText(
                        agency == null ? texts.say("send-on.do") : texts.say("send-on.to", agency.shortName())));
        send.disableProperty().bind(chooser.choiceProperty().isNull());
        return new FormField(texts.say("send-on.title"), both(chooser, FactLine.deeds(send)));
    }

    private static VBox both(Node... parts) {
        VBox both = new VBox(parts);
        both.getStyleClass().add("referral-form");
        return both;
    }
}
