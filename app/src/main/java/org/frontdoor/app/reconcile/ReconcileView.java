package org.frontdoor.app.reconcile;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.TallCell;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.model.command.Problem;
import org.jspecify.annotations.Nullable;

/// Differences at the left, the one at hand at the right with its ways out.
final class ReconcileView extends BorderPane {
    private final ReconcileModel model;
    private final ReconcileController controller;
    private final Texts texts;
    private final ReconcileWords words;
    private final ListView<DifferenceLine> list;
    private final VBox page = new VBox();

    ReconcileView(ReconcileModel model, ReconcileController controller, Texts texts, ReconcileWords words) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        getStylesheets().add(Sheets.beside(ReconcileView.class, "reconcile.css"));
        getStyleClass().add("reconcile");
        setTop(new RoomBar(texts.say("title")));
        list = new ListView<>(model.lines);
        list.setId("reconcile-list");
        list.setAccessibleText(texts.say("title"));
        list.setPlaceholder(new EmptyState(Icons.FINISH, texts.say("nothing")));
        list.setCellFactory(same -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !model.open.get().equals(Optional.of(line))) {
                controller.open(line);
            }
        });
        model.lines.addListener((ListChangeListener<DifferenceLine>) change -> select());
        VBox.setVgrow(list, Priority.ALWAYS);
        setLeft(Panes.mark(new VBox(list), list));
        page.getStyleClass().add("reconcile-page");
        ScrollPane scroll = Scrolls.of(page);
        scroll.getStyleClass().add("reconcile-scroll");
        scroll.setAccessibleText(texts.say("title"));
        setCenter(Panes.mark(scroll, scroll));
        model.open.subscribe(open -> {
            select();
            show();
        });
        model.problem.subscribe((before, now) -> show());
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void select() {
        model.open.get().ifPresent(list.getSelectionModel()::select);
    }

    private void show() {
        DifferenceLine line = model.open.get().orElse(null);
        if (line == null) {
            page.getChildren().setAll(new EmptyState(Icons.LINK, texts.say("choose")));
            return;
        }
        Label title = wrapped(words.title(line), "words-title");
        title.setId("reconcile-title");
        Label sentence = wrapped(words.sentence(line), "words-strong");
        sentence.setId("reconcile-sentence");
        page.getChildren().setAll(title, new Pill(words.kind(line.difference()), Tone.AMBER), sentence);
        String theirs = words.theirs(line, model.now.get());
        if (!theirs.isEmpty()) {
            page.getChildren().add(wrapped(theirs, "words-quiet"));
        }
        String trouble = line.remote().trouble();
        if (trouble != null) {
            page.getChildren().add(wrapped(texts.say("center-says", texts.quote(trouble)), "words-quiet"));
        }
        Optional<Problem> problem = model.problem.get();
        if (problem.isPresent()) {
            Banner banner = new Banner(Tone.DANGER, ProblemWords.in(texts).of(problem.get()));
            banner.setId("reconcile-problem");
            page.getChildren().add(banner);
        }
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("reconcile-ways");
        ways.getChildren().setAll(ways(line));
        page.getChildren().add(ways);
    }

    private List<Node> ways(DifferenceLine line) {
        return List.of(
                        way(line.canSendAgain(), "send-again", "Alt+A", controller::sendAgain),
                        way(line.canTakeTheirs(), "take-theirs", "Alt+T", controller::takeTheirs),
                        way(line.canKeepOurs(), "keep-ours", "Alt+K", controller::keepOurs),
                        way(!line.canKeepOurs(), "settle", "Alt+D", controller::settle),
                        way(line.here(), "open-case", "O", controller::openCase))
                .stream()
                .flatMap(Optional::stream)
                .<Node>map(button -> button)
                .toList();
    }

    private Optional<Button> way(boolean can, String name, String key, Runnable run) {
        if (!can) {
            return Optional.empty();
        }
        Button button = Buttons.secondary(texts.say("way." + name), KeyCombination.valueOf(key), run);
        button.setId("reconcile-" + name);
        return Optional.of(button);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Which case, and what differs.
    private final class Row extends TallCell<DifferenceLine> {
        private final Label title = new Label();
        private final Label kind = new Label();
        private final VBox lines = new VBox(title, kind);

        Row() {
            title.getStyleClass().add("words-strong");
            title.setWrapText(true);
            kind.getStyleClass().addAll("words-quiet", "words-small");
            lines.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DifferenceLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line != null && !empty) {
                title.setText(words.title(line));
                kind.setText(words.kind(line.difference()));
                setGraphic(lines);
                setAccessibleText(title.getText() + ", " + kind.getText());
            } else {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }
}
