package org.frontdoor.app.knowledge;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.FilterMistakes;
import org.frontdoor.app.cases.FilterOffers;
import org.frontdoor.app.cases.filter.AnswerKey;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.found.WhyWords;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;

/// Search at the left, the article at the right.
final class KnowledgeView extends BorderPane {
    static final String WHY_KEY = "Alt+Y";

    private final KnowledgeModel model;
    private final Texts texts;
    private final SearchBox search;
    private final FilterOffers offers;
    private final ListView<Found.ArticleMatch> list = new ListView<>();

    /// @param age words for how old this computer's copy is
    KnowledgeView(KnowledgeController controller, Texts texts, Supplier<String> age) {
        this.model = controller.model();
        this.texts = texts;
        search = new SearchBox(texts.say("search"));
        search.setId("knowledge-search");
        search.textProperty().bindBidirectional(model.words);
        offers = new FilterOffers(model.offers, search, this::offered, texts.area("cases"), texts.say("search.help"));
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            offers.pressed(event);
            if (!event.isConsumed()) {
                pressed(event, controller);
            }
        });
        ChoiceChips<Language> language = new ChoiceChips<>(
                        texts.say("language"), List.of(Language.values()), Language::ownName)
                .need(ChoiceChips.Need.ALWAYS_ONE);
        model.filters.subscribe(now -> language.choiceProperty()
                .set(Stream.of(Language.values())
                        .filter(each -> each.code().equals(model.filter(AnswerKey.LANGUAGE)))
                        .findFirst()
                        .orElse(null)));
        language.choiceProperty().subscribe((before, now) -> {
            if (now != null) {
                controller.filter(AnswerKey.LANGUAGE, now.code());
            }
        });
        Label count = new Label();
        count.getStyleClass().addAll("words-quiet", "words-small");
        model.answers.subscribe(
                answers -> count.setText(texts.count("found", answers.matches().size()) + " · " + age.get()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(language, gap, count);
        line.getStyleClass().add("knowledge-line");
        list.setId("knowledge-results");
        list.setItems(model.results);
        WhyWords whys = WhyWords.in(texts);
        list.setCellFactory(view -> new AnswerRow(model, whys));
        model.whyShown.subscribe((before, now) -> list.refresh());
        list.setPlaceholder(new EmptyState(Icons.NOTHING_HERE, texts.say("nothing-here")));
        list.setAccessibleText(texts.say("results"));
        list.getSelectionModel().selectedItemProperty().subscribe(match -> {
            if (match != null) {
                controller.open(match.article());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        NoAnswerPane none = new NoAnswerPane(controller, texts);
        FilterMistakes mistakes = new FilterMistakes(
                model.answers.map(Answers::mistakes), model.offers, search.field(), texts.area("cases"));
        mistakes.setId("knowledge-mistakes");
        VBox told = new VBox(mistakes, none);
        told.getStyleClass().add("knowledge-told");
        ScrollPane around = Scrolls.asHighAs(told);
        around.visibleProperty().bind(none.visibleProperty().or(mistakes.visibleProperty()));
        around.managedProperty().bind(around.visibleProperty());
        // Where there is nothing to list, the way on has the room.
        list.visibleProperty().bind(none.visibleProperty().not().or(Bindings.isNotEmpty(model.results)));
        list.managedProperty().bind(list.visibleProperty());
        VBox left = new VBox(
                search,
                search.atMost(AnswerSearch.LONGEST_TEXT, texts.say("search.cut", AnswerSearch.LONGEST_TEXT)),
                line,
                new AnswerFilters(controller, texts),
                around,
                why(controller, texts),
                list);
        left.getStyleClass().add("knowledge-left");
        setLeft(Panes.mark(left, search.field()));
        ArticlePane article = new ArticlePane(controller, texts);
        setCenter(Panes.mark(article, article));
        getChildren().add(offers);
    }

    private List<FilterOffer> offered(String typed, int caret) {
        FilterGround ground = model.ground.get();
        return ground == null
                ? List.of()
                : FilterOffer.forAnswers(typed, caret, texts.language().code(), ground);
    }

    private void pressed(KeyEvent event, KnowledgeController controller) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && (controller.behind() || list.getSelectionModel().isEmpty())) {
            controller.onceFound(() -> {
                move(1);
                controller.wentOn();
            });
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        offers.hangBelow(search);
    }

    /// What the words were read as, and whether the reasons are wanted.
    private FactLine why(KnowledgeController controller, Texts texts) {
        Label read = new Label();
        read.setId("knowledge-read-as");
        read.setWrapText(true);
        read.getStyleClass().addAll("words-quiet", "words-small");
        ToggleButton why = new ToggleButton(texts.say("why"));
        why.setId("knowledge-why");
        why.setGraphic(KeyHint.of(WHY_KEY));
        why.setContentDisplay(ContentDisplay.RIGHT);
        why.getStyleClass().addAll("knowledge-why", "words-small");
        why.setOnAction(event -> controller.turnWhy());
        model.whyShown.subscribe(why::setSelected);
        FactLine line = new FactLine(read, why);
        line.getStyleClass().add("knowledge-why-line");
        model.answers.subscribe(answers -> {
            String readAs = answers.readAs();
            read.setText(readAs.isEmpty() ? "" : texts.say("read-as", texts.quote(readAs)));
            read.setManaged(!readAs.isEmpty());
            boolean asked = !answers.words().isBlank() && !answers.matches().isEmpty();
            line.setVisible(asked);
            line.setManaged(asked);
        });
        return line;
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
}
