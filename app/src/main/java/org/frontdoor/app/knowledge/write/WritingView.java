package org.frontdoor.app.knowledge.write;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.TallCell;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.ArticleText;
import org.jspecify.annotations.Nullable;

/// Drafts at the left and the one at hand at the right; or the editor; or what an article said before.
final class WritingView extends BorderPane {
    private final WritingModel model;
    private final WritingController controller;
    private final WritingPage.Parts parts;
    private final Texts texts;
    private final ListView<DraftLine> list;
    private final Node drafts;
    private Lifetime lifetime = new Lifetime();

    WritingView(WritingModel model, WritingController controller, WritingPage.Parts parts) {
        this.model = model;
        this.controller = controller;
        this.parts = parts;
        this.texts = parts.texts();
        list = new ListView<>(model.drafts);
        drafts = drafts();
        model.desk.subscribe(now -> show());
        model.history.subscribe(now -> show());
    }

    /// Puts the cursor where work goes on.
    void focusStart() {
        if (getCenter() instanceof HistoryView history) {
            history.focusList();
        } else if (getCenter().equals(drafts)) {
            focusList();
        }
    }

    private void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show() {
        FocusKept.over(this, this::fill, this::focusStart);
    }

    private void fill() {
        lifetime.end();
        lifetime = new Lifetime();
        Optional<WritingModel.Desk> desk = model.desk.get();
        if (desk.isPresent()) {
            EditorView editor = new EditorView(desk.get(), model, controller, parts, lifetime);
            setCenter(editor);
            editor.focusFirst();
        } else {
            setCenter(model.history
                    .get()
                    .<Node>map(history -> new HistoryView(history, model, controller, parts))
                    .orElse(drafts));
        }
    }

    private Node drafts() {
        FactLine unsaved = new FactLine();
        unsaved.getStyleClass().addAll("knowledge-facts", "knowledge-unsaved");
        model.unsaved.subscribe(() -> unsaved(unsaved));
        unsaved(unsaved);
        list.setId("drafts-list");
        list.setAccessibleText(texts.say("list"));
        list.setCellFactory(same -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                controller.open(line);
            }
        });
        model.open.subscribe(open -> select());
        // A list that is filled anew forgets what was chosen.
        model.drafts.addListener((ListChangeListener<DraftLine>) change -> {
            select();
            if (list.isFocused()) {
                focusList();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(
                Buttons.secondary(
                        texts.say("new"),
                        () -> controller.begin(parts.languages().getFirst(), ArticleText.NOTHING)),
                unsaved,
                list);
        left.getStyleClass().addAll("knowledge-left", "knowledge-shelf");
        BorderPane both = new BorderPane();
        both.setLeft(Panes.mark(left, list));
        DraftPane draft = new DraftPane(model, controller, parts, this::focusList);
        both.setCenter(Panes.mark(draft, draft));
        return both;
    }

    private void select() {
        model.open
                .get()
                .ifPresentOrElse(
                        line -> list.getSelectionModel().select(line),
                        () -> list.getSelectionModel().clearSelection());
    }

    /// What is on this computer only: each leads back into the editor.
    private void unsaved(FactLine unsaved) {
        unsaved.getChildren().clear();
        if (!model.unsaved.isEmpty()) {
            unsaved.getChildren().add(new Pill(texts.say("unsaved"), Tone.AMBER));
        }
        model.unsaved.forEach(
                each -> unsaved.getChildren().add(Buttons.link(title(each.typed()), () -> controller.goOn(each))));
        list.setPlaceholder(
                new EmptyState(Icons.EDIT, texts.say(model.unsaved.isEmpty() ? "nothing" : "nothing-else")));
        unsaved.setVisible(!model.unsaved.isEmpty());
        unsaved.setManaged(!model.unsaved.isEmpty());
    }

    private String title(ArticleText text) {
        return text.title().isBlank() ? texts.say("untitled") : text.title();
    }

    /// A title, how far it is, and who wrote last.
    private final class Row extends TallCell<DraftLine> {
        private final Label title = new Label();
        private final FactLine facts = new FactLine();
        private final VBox lines = new VBox(title, facts);

        Row() {
            title.getStyleClass().add("words-strong");
            title.setWrapText(true);
            facts.getStyleClass().add("knowledge-facts");
            lines.getStyleClass().add("knowledge-row");
            lines.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DraftLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line != null && !empty) {
                title.setText(title(line.draft().text()));
                Label who = new Label(texts.say(
                        "changed",
                        line.changedBy(),
                        parts.wall().moment(line.draft().changedAt(), model.now.get(), texts.language())));
                who.getStyleClass().addAll("words-quiet", "words-small");
                facts.getChildren().setAll(List.of(state(line, texts), who));
                setGraphic(lines);
                setAccessibleText(title.getText() + ", " + texts.say(stateKey(line)));
            } else {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }

    static Pill state(DraftLine line, Texts texts) {
        return new Pill(texts.say(stateKey(line)), line.inReview() ? Tone.INFO : Tone.NEUTRAL);
    }

    private static String stateKey(DraftLine line) {
        return line.inReview()
                ? "state.in-review"
                : line.draft().returned() == null ? "state.writing" : "state.returned";
    }
}
