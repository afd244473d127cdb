package org.frontdoor.app.cases.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Held;

/// What of a case shall be a case of its own.
final class SplitPane implements MergePane.Starting {
    private static final int ROWS = 2;

    private final Optional<CaseSheet> sheet;
    private final MergeModel model;
    private final Texts texts;
    private final VBox column = new VBox();
    private final TextArea about = Scrolls.text();

    SplitPane(MergeModel model, Texts texts) {
        this.sheet = Optional.ofNullable(model.sheet.get());
        this.model = model;
        this.texts = texts;
        column.getStyleClass().add("merging-page");
        about.setId("merging-about");
        about.setPrefRowCount(ROWS);
        about.textProperty().bindBidirectional(model.about);
        sheet.ifPresent(this::fill);
    }

    private void fill(CaseSheet found) {
        var where = new ChoiceChips<>(
                        texts.say("where"),
                        List.of(false, true),
                        triage -> texts.say(triage ? "where.triage" : "where.same"))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        where.choiceProperty().set(model.triage.get());
        where.choiceProperty().subscribe(triage -> model.triage.set(Boolean.TRUE.equals(triage)));
        LineChoices lines = new LineChoices(Held.of(found.full()), model, texts, found.names());
        column.getChildren()
                .addAll(
                        MergePane.label(
                                texts.say(
                                        "split.title",
                                        CaseWords.grouped(found.full().number())),
                                "words-title"),
                        MergePane.label(texts.quote(found.full().description()), "merging-value"),
                        new FormField(texts.say("about"), about).required(texts.say("required")),
                        new FormField(texts.say("where"), where));
        section("move.followers", lines.followers());
        section("move.notes", lines.notes());
        section("move.answers", answers(found));
    }

    private List<Node> answers(CaseSheet found) {
        QuestionWords words = found.questions();
        List<Node> boxes = new ArrayList<>();
        found.full()
                .answers()
                .forEach(answer -> boxes.add(LineChoices.box(
                        "merging-answer",
                        texts.say(
                                "answer.line",
                                words.asked(answer.question()).orElse(answer.question()),
                                words.said(answer.question(), answer.values())),
                        answer.question(),
                        model.answers)));
        return boxes;
    }

    private void section(String name, List<Node> boxes) {
        if (!boxes.isEmpty()) {
            column.getChildren().add(new SectionLabel(texts.say("section." + name)));
            column.getChildren().addAll(boxes);
        }
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public Node first() {
        return about;
    }

    @Override
    public ObservableValue<String> sentence() {
        return sheet.<ObservableValue<String>>map(found -> Bindings.createStringBinding(
                        () -> said(found),
                        new Observable[] {model.notes, model.followers, model.answers, model.triage}))
                .orElseGet(() -> new SimpleStringProperty(""));
    }

    private String said(CaseSheet found) {
        String along = String.join(
                ", ",
                texts.count("along.customers", model.followers.size()),
                texts.count("along.notes", model.notes.size()),
                texts.count("along.answers", model.answers.size()));
        String to = model.triage.get()
                ? texts.say("where.triage")
                : found.names().agency(found.full().routing().agency());
        return texts.say("split.sentence", CaseWords.grouped(found.full().number()), along, to);
    }
}
