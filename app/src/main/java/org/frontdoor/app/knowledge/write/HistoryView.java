package org.frontdoor.app.knowledge.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.LineEnds;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.markdown.MarkdownView;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.jspecify.annotations.Nullable;

/// What an article said before: each version, and what it changed.
final class HistoryView extends BorderPane {
    private final WritingModel.History history;
    private final WritingModel model;
    private final WritingController controller;
    private final WritingPage.Parts parts;
    private final Texts texts;
    private final ListView<ArticleVersion> list = new ListView<>();
    private final VBox page = new VBox();
    private Look wanted = Look.BEFORE;

    private enum Look {
        TEXT,
        BEFORE,
        TODAY
    }

    HistoryView(
            WritingModel.History history, WritingModel model, WritingController controller, WritingPage.Parts parts) {
        this.history = history;
        this.model = model;
        this.controller = controller;
        this.parts = parts;
        this.texts = parts.texts();
        list.setId("versions-list");
        list.setAccessibleText(texts.say("versions", history.article().title()));
        list.getItems().setAll(history.versions());
        list.setCellFactory(same -> new Row());
        list.setPlaceholder(new EmptyState(Icons.HISTORY, texts.say("versions.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = new Label(texts.say("versions", history.article().title()));
        title.getStyleClass().add("words-strong");
        title.setWrapText(true);
        VBox left = new VBox(
                Buttons.secondary(texts.say("versions.back"), () -> {
                    controller.leave();
                    controller.read(history.article().id());
                }),
                title,
                list);
        left.getStyleClass().addAll("knowledge-left", "knowledge-shelf");
        setLeft(Panes.mark(left, list));
        page.getStyleClass().add("knowledge-page");
        setCenter(Scrolls.of(page));
        list.getSelectionModel().selectFirst();
    }

    void focusList() {
        list.requestFocus();
    }

    private void show(@Nullable ArticleVersion version) {
        page.getChildren().clear();
        if (version == null) {
            return;
        }
        Label title = new Label(name(version));
        title.getStyleClass().add("words-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        FactLine deeds = FactLine.deeds();
        boolean stands = version.edition() == history.article().published();
        if (history.mayRestore() && !stands) {
            deeds.getChildren()
                    .add(Buttons.secondary(texts.say("restore"), () -> controller.restore(history.article(), version)));
        }
        Label how = new Label(stands ? texts.say("versions.stands") : texts.say("versions.before"));
        how.getStyleClass().add("words-quiet");
        page.getChildren().addAll(new LineEnds(title, deeds), how);
        if (!version.note().isEmpty()) {
            Label note = new Label(texts.quote(version.note()));
            note.setWrapText(true);
            page.getChildren().add(note);
        }
        List<Look> offered = offered(version, stands);
        Look look = offered.contains(wanted) ? wanted : offered.getFirst();
        ChoiceChips<Look> looks = new ChoiceChips<>(
                        texts.say("look"),
                        offered,
                        each -> texts.say("look." + each.name().toLowerCase(Locale.ROOT)))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        StackPane text = new StackPane(text(version, look));
        looks.choiceProperty().set(look);
        looks.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                wanted = now;
                text.getChildren().setAll(text(version, now));
            }
        });
        page.getChildren().addAll(looks, text);
    }

    private List<Look> offered(ArticleVersion version, boolean stands) {
        List<Look> offered = new ArrayList<>(List.of(Look.TEXT));
        before(version).ifPresent(before -> offered.add(Look.BEFORE));
        if (!stands) {
            offered.add(Look.TODAY);
        }
        return offered;
    }

    private Node text(ArticleVersion version, Look look) {
        return switch (look) {
            case TEXT -> new MarkdownView(version.text().body(), parts.follow());
            case BEFORE ->
                new DifferencePane(
                        before(version).map(ArticleVersion::text).orElse(ArticleText.NOTHING), version.text(), texts);
            case TODAY -> new DifferencePane(version.text(), history.article().text(), texts);
        };
    }

    private Optional<ArticleVersion> before(ArticleVersion version) {
        List<ArticleVersion> all = history.versions();
        return all.stream().filter(each -> each.edition() < version.edition()).findFirst();
    }

    private String name(ArticleVersion version) {
        return version.publishedBy() == null
                ? texts.say("version.pack")
                : texts.say(
                        "version",
                        version.edition(),
                        history.publishers().getOrDefault(version.publishedBy(), version.publishedBy()),
                        when(version));
    }

    private String when(ArticleVersion version) {
        return parts.wall().moment(version.publishedAt(), model.now.get(), texts.language());
    }

    private final class Row extends ListCell<ArticleVersion> {
        Row() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ArticleVersion version, boolean empty) {
            super.updateItem(version, empty);
            setText(version == null || empty ? null : name(version));
        }
    }
}
