package org.frontdoor.app.cases.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Held;
import org.jspecify.annotations.Nullable;

/// Two cases side by side: what differs is marked in words, and what of the one may stand in the other is chosen.
final class ComparePane implements MergePane.Starting {
    private static final double NAMES = 18;
    private static final double SIDE = 41;

    private final Pair pair;
    private final MergeModel model;
    private final Texts texts;
    private final CaseWords words;
    private final Workspace workspace;
    private final GridPane grid = new GridPane();
    private final VBox column = new VBox();
    private final List<Node> choices = new ArrayList<>();
    private int row;

    ComparePane(Pair pair, MergeModel model, Texts texts, CaseWords words, Workspace workspace) {
        this.pair = pair;
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.workspace = workspace;
        column.getStyleClass().add("merging-page");
        grid.getStyleClass().add("merging-sides");
        for (double share : List.of(NAMES, SIDE, SIDE)) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(share);
            grid.getColumnConstraints().add(constraint);
        }
        rows();
        LineChoices lines =
                new LineChoices(pair.held(), model, texts, pair.child().names());
        column.getChildren()
                .addAll(
                        MergePane.label(
                                texts.say(
                                        "compare.title",
                                        CaseWords.grouped(pair.child().full().number()),
                                        CaseWords.grouped(pair.parent().full().number())),
                                "words-title"),
                        grid);
        section("followers", lines.followers());
        section("notes", lines.notes());
    }

    private void rows() {
        grid.addRow(
                row++,
                new Label(),
                MergePane.label(
                        texts.say(
                                "side.child",
                                CaseWords.grouped(pair.child().full().number())),
                        "words-strong"),
                MergePane.label(
                        texts.say(
                                "side.parent",
                                CaseWords.grouped(pair.parent().full().number())),
                        "words-strong"));
        CaseSheet child = pair.child();
        CaseSheet parent = pair.parent();
        row(texts.say("row.service"), service(child), service(parent), null);
        row(
                texts.say("row.status"),
                words.status(child.full().status()),
                words.status(
                        parent.full().status(),
                        parent.full().resolution() == null
                                ? null
                                : parent.full().resolution().kind()),
                null);
        row(
                texts.say("row.agency"),
                child.names().agency(child.full().routing().agency()),
                parent.names().agency(parent.full().routing().agency()),
                null);
        grid.addRow(
                row++,
                MergePane.label(texts.say("row.opened"), "words-quiet"),
                MergePane.label(opened(child), "merging-value"),
                MergePane.label(opened(parent), "merging-value"));
        row(texts.say("row.customers"), customers(child), customers(parent), null);
        row(texts.say("row.said"), child.full().description(), parent.full().description(), null);
        CheckBox place = null;
        if (pair.placeChoosable()) {
            place = new CheckBox(texts.say("take.place"));
            place.setId("merging-place");
            place.selectedProperty().bindBidirectional(model.place);
        }
        row(texts.say("row.place"), Pair.place(child), Pair.place(parent), place);
        for (Pair.Both both : pair.answers()) {
            row(
                    both.asked(),
                    both.child().isEmpty() ? "–" : both.child(),
                    both.parent().isEmpty() ? "–" : both.parent(),
                    both.choosable()
                            ? LineChoices.box("merging-answer", texts.say("take.answer"), both.code(), model.answers)
                            : null);
        }
    }

    private String service(CaseSheet sheet) {
        return sheet.service().isEmpty() ? texts.say("no-service") : sheet.service();
    }

    private static String customers(CaseSheet sheet) {
        return Held.of(sheet.full()).followers().stream()
                .map(each -> each.caller().name())
                .map(name -> name == null ? "–" : name)
                .collect(Collectors.joining(", "));
    }

    private String opened(CaseSheet sheet) {
        return texts.say(
                "row.opened.by",
                words.shortMoment(sheet.full().origin().openedAt(), workspace.now()),
                sheet.names().person(sheet.full().origin().openedBy()));
    }

    private void row(String name, String child, String parent, @Nullable CheckBox take) {
        VBox named = new VBox(MergePane.label(name, "words-quiet"));
        if (!child.equals(parent)) {
            Pill differs = new Pill(texts.say("differs"), Tone.AMBER);
            differs.getStyleClass().add("merging-differs");
            named.getChildren().add(differs);
        }
        VBox own = new VBox(MergePane.label(child, "merging-value"));
        if (take != null) {
            own.getChildren().add(take);
            choices.add(take);
        }
        grid.addRow(row++, named, own, new VBox(MergePane.label(parent, "merging-value")));
    }

    private void section(String name, List<Node> boxes) {
        if (!boxes.isEmpty()) {
            column.getChildren().add(new SectionLabel(texts.say("section." + name)));
            column.getChildren().addAll(boxes);
            choices.addAll(boxes);
        }
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public Node first() {
        return choices.isEmpty() ? column : choices.getFirst();
    }

    @Override
    public ObservableValue<String> sentence() {
        return Bindings.createStringBinding(
                this::said, new Observable[] {model.notes, model.followers, model.answers, model.place});
    }

    private String said() {
        int taken = model.answers.size() + (model.place.get() ? 1 : 0);
        String along = String.join(
                ", ",
                texts.count("along.customers", model.followers.size()),
                texts.count("along.notes", model.notes.size()),
                texts.count("along.answers", taken));
        return texts.say(
                "merge.sentence",
                CaseWords.grouped(pair.child().full().number()),
                CaseWords.grouped(pair.parent().full().number()),
                along,
                texts.quote(pair.told()));
    }
}
