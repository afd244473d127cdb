package org.frontdoor.app.cases.merging;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.merging.MergeModel.Step;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// What is being merged or split, in place of the room of cases. Whoever leaves it has done nothing.
final class MergePane extends BorderPane {
    private static final KeyCombination CONFIRM = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination SWAP = KeyCombination.valueOf("Alt+S");
    private static final KeyCombination LEAVE = KeyCombination.valueOf("Esc");

    private final MergeModel model;
    private final Merging controller;
    private final Texts texts;
    private final CaseWords words;
    private final Workspace workspace;

    MergePane(MergeModel model, Merging controller, Texts texts, CaseWords words, Workspace workspace) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.workspace = workspace;
        setId("merging");
        getStyleClass().add("merging");
        getStylesheets().add(Sheets.beside(MergePane.class, "merging.css"));
        model.step.subscribe((before, now) -> show());
        model.pair.subscribe((before, now) -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            controller.cancel();
            event.consume();
        } else if (CONFIRM.match(event)) {
            controller.confirm();
            event.consume();
        } else if (SWAP.match(event) && model.step.get() == Step.COMPARE) {
            controller.swap();
            event.consume();
        }
    }

    private void show() {
        switch (model.step.get()) {
            case CLOSED -> {
                setCenter(null);
                setBottom(null);
            }
            case CHOOSE -> show(new ChoosePane(model, controller, texts, words, workspace), "choose");
            case COMPARE -> {
                Pair pair = model.pair.get();
                if (pair != null) {
                    show(new ComparePane(pair, model, texts, words, workspace), "merge");
                }
            }
            case SPLIT -> show(new SplitPane(model, texts), "split");
        }
    }

    private void show(Starting content, String deed) {
        ScrollPane scroll = Scrolls.of(content.node());
        scroll.getStyleClass().add("merging-scroll");
        scroll.setAccessibleText(texts.say("title." + deed));
        setCenter(scroll);
        setBottom(foot(content, deed));
        applyCss();
        content.first().requestFocus();
    }

    /// What it shows, and where its work starts.
    interface Starting {
        Node node();

        Node first();

        /// What will happen, in one sentence; empty where nothing will yet.
        ObservableValue<String> sentence();
    }

    private Node foot(Starting content, String deed) {
        Label sentence = new Label();
        sentence.setId("merging-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.textProperty().bind(content.sentence());
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        Label problem = new Label();
        problem.setId("merging-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setAccessibleRole(AccessibleRole.TEXT);
        problem.getStyleClass().add("words-danger");
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problem));
        problem.managedProperty().bind(problem.visibleProperty());
        var confirm = Buttons.primary(texts.say("do." + deed), CONFIRM, controller::confirm);
        confirm.setId("merging-confirm");
        confirm.disableProperty().bind(model.busy);
        var cancel = Buttons.secondary(texts.say("cancel"), LEAVE, controller::cancel);
        cancel.setId("merging-cancel");
        FactLine deeds = FactLine.deeds(confirm, cancel);
        if (model.step.get() == Step.COMPARE) {
            var swap = Buttons.secondary(texts.say("swap"), SWAP, controller::swap);
            swap.setId("merging-swap");
            deeds.getChildren().add(1, swap);
        }
        VBox foot = new VBox(sentence, problem, deeds);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("merging-foot");
        return foot;
    }

    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(List.of(styles));
        return label;
    }
}
