package org.frontdoor.app.knowledge.report;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.TallCell;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// Reports at the left, the one at hand at the right.
final class ReportsView extends BorderPane {
    private final ReportsModel model;
    private final ReportWords words;
    private final ListView<ReportLine> list;
    private final ReportPane page;

    ReportsView(ReportsModel model, ReportsController controller, Texts texts, ReportWords words) {
        this.model = model;
        this.words = words;
        List<ReportShelf> offered = controller.shelves();
        ChoiceChips<ReportShelf> shelf = new ChoiceChips<>(texts.say("shelves"), offered, each -> label(each, texts))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        shelf.choiceProperty().set(model.shelf.get());
        shelf.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                model.shelf.set(now);
            }
        });
        model.shelf.subscribe(shelf.choiceProperty()::set);
        model.counts.subscribe((before, now) -> {
            if (!now.equals(before)) {
                shelf.setChoices(offered);
            }
        });
        list = new ListView<>(model.lines);
        list.setId("reports-list");
        list.setAccessibleText(texts.say("list"));
        list.setCellFactory(same -> new Row());
        list.setPlaceholder(new EmptyState(Icons.NOTHING_HERE, texts.say("nothing")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                controller.open(line);
            }
        });
        model.open.subscribe(open -> select());
        // A list that is filled anew forgets what was chosen.
        model.lines.addListener((ListChangeListener<ReportLine>) change -> select());
        model.now.subscribe((before, now) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(shelf, list);
        left.getStyleClass().addAll("knowledge-left", "knowledge-shelf");
        setLeft(Panes.mark(left, list));
        page = new ReportPane(model, controller, texts, words, this::focusList);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isShortcutDown()
                    && !list.getItems().isEmpty()) {
                page.focusStart();
                event.consume();
            }
        });
        setCenter(Panes.mark(page, page));
    }

    /// The answer that is offered needs one key.
    void focusAnswer() {
        applyCss();
        page.focusAnswer();
    }

    private void select() {
        model.open.get().ifPresent(line -> list.getSelectionModel().select(line));
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private String label(ReportShelf shelf, Texts texts) {
        int count = model.counts.get().getOrDefault(shelf, 0);
        return shelf == ReportShelf.ALL || count == 0 ? texts.say(shelf.key()) : texts.say(shelf.key()) + "  " + count;
    }

    /// A title, what is wrong with it, and how it stands.
    private final class Row extends TallCell<ReportLine> {
        private final Label title = new Label();
        private final Label comment = new Label();
        private final FactLine facts = new FactLine();
        private final VBox lines = new VBox(title, comment, facts);

        Row() {
            title.getStyleClass().add("words-strong");
            comment.getStyleClass().add("words-quiet");
            facts.getStyleClass().add("knowledge-facts");
            lines.getStyleClass().add("knowledge-row");
            lines.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ReportLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line != null && !empty) {
                title.setText(line.report().title());
                comment.setText(line.report().comment().lines().findFirst().orElse(""));
                Label who = new Label(words.reported(line, model.now.get()));
                who.getStyleClass().addAll("words-quiet", "words-small");
                List<Pill> states = words.states(line, model.now.get());
                facts.getChildren().setAll(states);
                facts.getChildren().add(who);
                setGraphic(lines);
                setAccessibleText(states.stream()
                        .map(Pill::getText)
                        .collect(Collectors.joining(", ", title.getText() + ", ", "")));
            } else {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }
}
