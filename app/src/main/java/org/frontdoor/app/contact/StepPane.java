package org.frontdoor.app.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.questions.QuestionGrid;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// The middle of the contact: what is done next.
final class StepPane extends VBox {
    private final ContactController controller;
    private final ContactModel model;
    private final Texts texts;
    private final Map<String, String> agencyNames;
    static final KeyCombination WRONG = KeyCombination.valueOf("Alt+W");

    private final Consumer<Step.Answer> reporting;
    private final Function<Step.Listed, Node> listing;
    private final PlaceField place;
    private final ReadOnlyBooleanWrapper asksPlace = new ReadOnlyBooleanWrapper(this, "asksPlace");
    private @Nullable Node focus;

    /// @param place where it is; stands here while the step asks for it
    /// @param agencyNames short names by code
    /// @param listing the pane of what another body offers
    StepPane(
            ContactController controller,
            PlaceField place,
            Texts texts,
            Map<String, String> agencyNames,
            Consumer<Step.Answer> reporting,
            Function<Step.Listed, Node> listing) {
        this.listing = listing;
        this.controller = controller;
        this.place = place;
        this.model = controller.model();
        this.texts = texts;
        this.agencyNames = agencyNames;
        this.reporting = reporting;
        setId("contact-step");
        getStyleClass().add("contact-step");
        setMinHeight(USE_PREF_SIZE);
        model.step.subscribe(step -> show());
        model.outcomeByHand.subscribe((before, now) -> show());
    }

    /// Where the cursor goes once this step is on the screen: its first field, if it has one.
    Optional<Node> start() {
        return Optional.ofNullable(focus);
    }

    /// Whether the place stands in the step's own form.
    ReadOnlyBooleanProperty asksPlace() {
        return asksPlace.getReadOnlyProperty();
    }

    private void show() {
        focus = null;
        visibleProperty().unbind();
        setVisible(true);
        place.required().set(false);
        if (model.outcomeByHand.get() == ContactOutcome.FEEDBACK) {
            feedback();
        } else {
            switch (model.step.get()) {
                case Step.Listen listen -> listen();
                case Step.Answer answer -> answer(answer);
                case Step.Intake intake -> intake(intake);
                case Step.Refer refer -> refer(refer);
                case Step.Listed listed -> getChildren().setAll(listing.apply(listed));
            }
        }
        asksPlace.set(getChildren().contains(place));
    }

    private void listen() {
        boolean request = model.outcomeByHand.get() == ContactOutcome.SERVICE_REQUEST;
        if (request) {
            getChildren().setAll(heading(texts.say("triage.title")), quiet(texts.say("triage.say")), place);
            focus = place.address();
        } else {
            ListenPane waiting = new ListenPane(model, texts);
            VBox.setVgrow(waiting, Priority.ALWAYS);
            getChildren().setAll(waiting);
            visibleProperty().bind(waiting.visibleProperty());
        }
    }

    private void answer(Step.Answer answer) {
        Article article = answer.article();
        Label title = heading(article.title());
        Label source = quiet(texts.say("answer.source", agencyNames.getOrDefault(article.agency(), article.agency())));
        VBox others = new VBox();
        others.getStyleClass().add("contact-others");
        answer.others()
                .forEach(
                        other -> others.getChildren().add(Buttons.link(other.title(), () -> controller.choose(other))));
        getChildren()
                .setAll(
                        line(
                                title,
                                gap(),
                                Buttons.secondary(texts.say("answer.wrong"), WRONG, () -> reporting.accept(answer))),
                        source,
                        new MarkdownView(article.body(), controller::follow));
        if (!answer.others().isEmpty()) {
            getChildren().addAll(quiet(texts.say("answer.others")), others);
        }
        if (!article.services().isEmpty()) {
            getChildren()
                    .add(Buttons.link(
                            texts.say("answer.take-in"),
                            () -> controller.takeIn(article.services().getFirst())));
        }
    }

    private void intake(Step.Intake intake) {
        Label say = quiet("");
        say.textProperty()
                .bind(model.language.map(
                        language -> texts.say("say", intake.service().say().in(language))));
        QuestionGrid questions = new QuestionGrid(
                Questions.of(intake.service()),
                model.answers,
                (question, error) -> model.faults.subscribe(() -> error.set(Faults.words(
                        model.faults,
                        where -> where instanceof Finishing.Where.Question(String code) && code.equals(question),
                        texts))),
                2,
                texts);
        boolean where = intake.service().place() != PlaceNeed.NONE;
        place.required().set(intake.service().place() == PlaceNeed.REQUIRED);
        Label promise = quiet(intake.service().promise().in(texts.language().code()));
        getChildren()
                .setAll(
                        line(
                                heading(intake.service()
                                        .plainName()
                                        .in(texts.language().code())),
                                SuggestionList.handling(Handling.HELP, texts)),
                        say);
        getChildren()
                .add(new LeftOut(
                        model, intake.service(), texts, texts.language().code()));
        if (where) {
            getChildren().add(place);
        }
        getChildren().add(questions);
        if (!promise.getText().isEmpty()) {
            getChildren().addAll(rule(), promise);
        }
        if (!intake.articles().isEmpty()) {
            FactLine known = new FactLine();
            intake.articles()
                    .forEach(article ->
                            known.getChildren().add(Buttons.link(article.title(), () -> controller.choose(article))));
            getChildren().addAll(quiet(texts.say("intake.articles")), known);
        }
        boolean asked = where && model.address.get().isBlank();
        focus = asked ? place.address() : questions.first().orElse(where ? place.address() : null);
    }

    private void refer(Step.Refer refer) {
        Agency agency = refer.card().agency();
        VBox card = new VBox();
        card.getStyleClass().add("contact-handoff");
        Label name = new Label(agency.name());
        name.getStyleClass().add("words-title");
        name.setWrapText(true);
        Label phone = new Label(agency.phone());
        phone.getStyleClass().addAll("words-number", "contact-handoff-phone");
        card.getChildren().addAll(name, words(refer.card().who()));
        if (!agency.phone().isBlank()) {
            card.getChildren().add(phone);
        }
        fact(card, "refer.hours", agency.hours());
        fact(card, "refer.web", agency.web());
        fact(card, "refer.address", agency.address());
        fact(card, "refer.ready", refer.card().haveReady());
        if (agency.demo()) {
            card.getChildren().add(quiet(texts.say("refer.demo")));
        }
        getChildren()
                .setAll(
                        line(
                                heading(refer.service()
                                        .plainName()
                                        .in(texts.language().code())),
                                SuggestionList.handling(Handling.REFER, texts)),
                        quiet(texts.say("refer.say")),
                        card,
                        ListedPane.manner(model, texts),
                        Buttons.link(
                                texts.say("refer.take-in"),
                                () -> controller.takeIn(refer.service().code())));
    }

    private void feedback() {
        ChoiceChips<CaseType> kind = new ChoiceChips<>(
                texts.say("feedback.kind"),
                List.of(CaseType.COMPLAINT, CaseType.COMPLIMENT, CaseType.COMMENT),
                each -> texts.say("feedback." + each.name().toLowerCase(Locale.ROOT)));
        kind.setId("feedback-kind");
        kind.need(ChoiceChips.Need.ALWAYS_ONE).choiceProperty().bindBidirectional(model.feedback);
        getChildren().setAll(heading(texts.say("feedback.title")), quiet(texts.say("feedback.say")), kind, place);
    }

    private void fact(VBox card, String key, String value) {
        if (!value.isBlank()) {
            card.getChildren().add(words(texts.say(key, value)));
        }
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("words-heading");
        heading.setWrapText(true);
        return heading;
    }

    private static Label quiet(String words) {
        Label label = words(words);
        label.getStyleClass().add("words-quiet");
        return label;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("contact-line");
        return line;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("separator-line");
        return rule;
    }
}
