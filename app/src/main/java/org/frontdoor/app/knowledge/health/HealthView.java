package org.frontdoor.app.knowledge.health;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.knowledge.health.CsvFile.Written;
import org.frontdoor.app.knowledge.health.HealthFigures.Lacking;
import org.frontdoor.app.knowledge.health.HealthModel.Question;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Beside;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;

/// Numbers on top; below them the chart of the one that is chosen, and its lines.
final class HealthView extends BorderPane {
    private static final double SHARE_OF_BARS = 0.38;
    private static final double GAP = 16;

    private final HealthModel model;
    private final HealthController controller;
    private final Texts texts;
    private final HealthWords words;
    private final List<HealthCard> cards = new ArrayList<>();
    private final TilePane numbers = new TilePane();
    private final Label lacking = new Label();
    private final VBox question = new VBox();
    private final Label chart = new Label();
    private final Bars bars;
    private final RowsTable table;
    private final Card divided = new Card();
    private final Beside both;
    private final ScrollPane whole;
    private final Node loading;

    HealthView(HealthModel model, HealthController controller, Texts texts, HealthWords words) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        loading = new EmptyState(Icons.WORKING, texts.say("loading"));
        bars = new Bars(bar -> {
            controller.drill(bar);
            draw();
        });
        table = new RowsTable(model, controller, texts, words);
        for (Measure measure : Measure.values()) {
            cards.add(new HealthCard(measure, words.title(measure), () -> {
                controller.choose(measure);
                draw();
            }));
        }
        getStyleClass().add("health");
        numbers.getStyleClass().add("health-numbers");
        lacking.getStyleClass().add("words-quiet");
        lacking.setWrapText(true);
        chart.getStyleClass().add("words-strong");
        chart.setWrapText(true);
        divided.getChildren().addAll(chart, bars);
        divided.getStyleClass().add("health-chart");
        Card lines = new Card(table).flush();
        lines.getStyleClass().add("health-lines");
        VBox.setVgrow(table, Priority.ALWAYS);
        both = new Beside(Panes.mark(divided, bars), Panes.mark(lines, table), SHARE_OF_BARS, GAP);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox page = new VBox(bar(), numbers, lacking, question, both);
        page.getStyleClass().add("health-page");
        whole = Scrolls.of(page);
        whole.setFitToHeight(true);
        chart.fontProperty().subscribe(font -> table.em(font.getSize()));
        model.figures.subscribe(this::draw);
        model.measure.subscribe((before, now) -> draw());
        model.bar.subscribe((before, now) -> draw());
        model.question.subscribe(() -> ask());
        draw();
        ask();
    }

    /// Gives the focus to the number that is chosen, or to where it will be.
    void focusNumber() {
        cards.stream()
                .filter(card -> card.measure().equals(model.measure.get()) && card.getScene() != null)
                .findFirst()
                .<Node>map(card -> card)
                .orElse(
                        numbers.getChildren().isEmpty()
                                ? this
                                : numbers.getChildren().getFirst())
                .requestFocus();
    }

    private Node bar() {
        ChoiceChips<Span> span = new ChoiceChips<>(
                        texts.say("spans"), List.of(Span.values()), each -> texts.say(each.key()))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        span.setId("health-span");
        span.choiceProperty().set(model.span.get());
        span.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                model.span.set(now);
            }
        });
        Button export = Buttons.secondary(texts.say("export"), controller::export);
        export.setId("health-export");
        span.setPrefWrapLength(Double.MAX_VALUE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(span, gap, export);
        bar.getStyleClass().add("health-line");
        return Panes.mark(bar, export);
    }

    private void draw() {
        HealthFigures figures = model.figures.get().orElse(null);
        if (figures == null) {
            setCenter(loading);
            return;
        }
        setCenter(whole);
        Measured chosen = figures.orFirst(model.measure.get());
        List<HealthCard> known = cards.stream()
                .filter(card -> figures.known().containsKey(card.measure()))
                .toList();
        if (!known.equals(List.copyOf(numbers.getChildren()))) {
            numbers.getChildren().setAll(known);
        }
        for (HealthCard card : known) {
            figures.find(card.measure()).ifPresent(each -> card.show(words.number(each.number()), words.beside(each)));
            card.setSelected(card.measure() == chosen.measure());
        }
        lacking.setText(
                switch (figures.lacking()) {
                    case NOTHING -> "";
                    case NOT_SEEN -> texts.say("lacking.not-seen");
                    case NO_CONTACTS -> texts.say("lacking.no-contacts");
                });
        show(lacking, figures.lacking() != Lacking.NOTHING);
        chart.setText(words.chart(chosen.measure()));
        bars.show(
                chosen.bars().stream()
                        .map(bar -> new Bars.Drawn(
                                bar.key(),
                                words.subject(bar.subject(), model.now.get()),
                                bar.number(),
                                words.number(bar.number())))
                        .toList(),
                model.bar.get());
        table.setAccessibleText(words.title(chosen.measure()));
        table.setPlaceholder(new EmptyState(
                Icons.NOTHING_HERE, texts.say("nothing." + chosen.measure().key())));
        table.columns();
        show(divided, !chosen.bars().isEmpty());
        both.want(table.wanted());
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void ask() {
        question.getChildren()
                .setAll(model.question.get().map(this::banner).stream().toList());
        show(question, model.question.get().isPresent());
        question.getChildren().stream()
                .flatMap(banner -> banner.lookupAll(".button").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node banner(Question asked) {
        Button cancel = Buttons.secondary(texts.say("export.cancel"), controller::dropQuestion);
        return switch (asked) {
            case Question.CallersWords() ->
                new Banner(
                        Tone.AMBER,
                        texts.say("export.callers-words"),
                        Buttons.secondary(texts.say("export.anyway"), controller::exportAnyway),
                        cancel);
            case Question.There(CsvFile file) ->
                new Banner(
                        Tone.AMBER,
                        texts.say("export.there", String.valueOf(file.path().getFileName())),
                        Buttons.secondary(texts.say("export.over"), () -> controller.write(file, true)),
                        Buttons.secondary(texts.say("export.other"), controller::exportAnyway),
                        cancel);
            case Question.Failed(CsvFile file, boolean over, Written.Failed(Written.Why why, String reason)) ->
                new Banner(
                        Tone.DANGER,
                        texts.say(
                                "export.failed." + why.key(),
                                String.valueOf(file.path().getFileName()),
                                reason),
                        Buttons.secondary(texts.say("export.again"), () -> controller.write(file, over)),
                        Buttons.secondary(texts.say("export.other"), controller::exportAnyway),
                        cancel);
        };
    }
}
