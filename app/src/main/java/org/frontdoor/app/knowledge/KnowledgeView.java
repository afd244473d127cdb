package org.frontdoor.app.knowledge;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.MarkedText;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// Search at the left, the article at the right.
final class KnowledgeView extends BorderPane {
    private final KnowledgeModel model;
    private final SearchBox search;
    private final ListView<Found.ArticleMatch> list = new ListView<>();

    /// @param age words for how old this computer's copy is
    KnowledgeView(KnowledgeController controller, Texts texts, Supplier<String> age) {
        this.model = controller.model();
        search = new SearchBox(texts.say("search"));
        search.setId("knowledge-search");
        search.textProperty().bindBidirectional(model.words);
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().isEmpty()) {
                move(1);
            }
        });
        ChoiceChips<Language> language = new ChoiceChips<>(
                        texts.say("language"), List.of(Language.values()), Language::ownName)
                .need(ChoiceChips.Need.ALWAYS_ONE);
        language.choiceProperty()
                .set(model.language.get().equals(Language.SPANISH.code()) ? Language.SPANISH : Language.ENGLISH);
        language.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                model.languageByHand = true;
                model.language.set(now.code());
            }
        });
        Label count = new Label();
        count.getStyleClass().addAll("words-quiet", "words-small");
        model.results.subscribe(() -> count.setText(texts.count("found", model.results.size()) + " · " + age.get()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(language, gap, count);
        line.getStyleClass().add("knowledge-line");
        list.setId("knowledge-results");
        list.setItems(model.results);
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(new EmptyState(Icons.NOTHING_HERE, texts.say("nothing-found")));
        list.setAccessibleText(texts.say("results"));
        list.getSelectionModel().selectedItemProperty().subscribe(match -> {
            if (match != null) {
                controller.open(match.article());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(search, line, list);
        left.getStyleClass().add("knowledge-left");
        setLeft(Panes.mark(left, search.field()));
        ArticlePane article = new ArticlePane(controller, texts);
        setCenter(Panes.mark(article, article));
    }

    void focusSearch() {
        search.field().requestFocus();
    }

    /// Opens the next result, or with -1 the one before.
    void move(int by) {
        int size = model.results.size();
        if (size > 0) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    /// A title and the passage that says most about the words.
    private static final class Row extends ListCell<Found.ArticleMatch> {
        private final VBox lines = new VBox();

        Row() {
            lines.getStyleClass().add("knowledge-row");
            lines.setMinWidth(0);
            lines.setPrefWidth(1);
        }

        @Override
        protected void updateItem(Found.@Nullable ArticleMatch match, boolean empty) {
            super.updateItem(match, empty);
            if (match != null && !empty) {
                lines.getChildren().setAll(MarkedText.of(match.title(), "words-strong"));
                if (!match.snippet().text().isEmpty()) {
                    lines.getChildren().add(MarkedText.of(match.snippet(), "words-quiet"));
                }
                setGraphic(lines);
                setAccessibleText(match.title().text());
            } else {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }
}
