package org.frontdoor.app.cases;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CasesModel.Looking;
import org.frontdoor.app.cases.filter.CaseFilter;
import org.frontdoor.app.cases.filter.CaseSort;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Texts;

/// Above the list: the filter and what is wrong with it, the views, and how old the copy is.
final class CasesBar extends VBox {
    /// In widths of the text's size.
    private static final double NARROW = 84;

    /// The title, the smallest filter, the button and what parts them.
    private static final double BESIDE_STANDING = 22;

    private static final double NEWS = 8;
    private static final double EMS_A_LETTER = 0.5;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");

    private final CasesModel model;
    private final Texts texts;
    private final CaseWords words;
    private final Label standing = new Label();
    private final HBox top;
    private final VBox below = new VBox();
    private final Region space = new Region();
    private final Node chips;
    private final List<Node> right;
    private final SearchBox filter;
    private boolean narrow;

    CasesBar(CasesModel model, CasesController controller, Texts texts, CaseWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        var title = new Label(texts.say("title"));
        title.getStyleClass().add("words-title");
        title.setMinWidth(USE_PREF_SIZE);
        filter = new SearchBox(texts.say("filter"), KeyCombination.valueOf("Slash"));
        filter.getStyleClass().add("cases-filter");
        filter.field().setId("cases-filter");
        filter.field().setAccessibleHelp(texts.say("filter.help"));
        filter.textProperty().bindBidirectional(model.filter);
        standing.setId("cases-standing");
        standing.getStyleClass().add("words-quiet");
        standing.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> standing(model.standing.get()), model.looking, model.standing, model.now));
        var chips = new ViewChips(model, controller, texts);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox.setHgrow(space, Priority.ALWAYS);
        filter.setMaxHeight(USE_PREF_SIZE);
        standing.setMinWidth(USE_PREF_SIZE);
        top = new HBox(title, filter);
        top.getStyleClass().add("cases-bar");
        below.getStyleClass().add("cases-bar-below");
        right = List.of(standing, news(controller), menu());
        this.chips = chips;
        var mistakes = new FilterMistakes(model.mistakes, model.offers, filter.field(), texts);
        mistakes.setId("cases-mistakes");
        Label cut = filter.atMost(CaseFilter.LONGEST, texts.say("filter.cut", CaseFilter.LONGEST));
        getStyleClass().add("cases-head");
        getChildren().addAll(top, below, cut, mistakes, older(controller));
        place();
        widthProperty().subscribe(this::arrange);
        standing.fontProperty().subscribe(this::arrange);
        standing.textProperty().subscribe(this::arrange);
        right.forEach(each -> each.managedProperty().subscribe(this::arrange));
    }

    /// The views move below the filter where the window is narrow for the size of the text, and how old the copy is
    /// below them where even that is too little room. What need not move stays, since moving takes the cursor away.
    private void arrange() {
        boolean now = getWidth() > 0 && getWidth() < NARROW * standing.getFont().getSize();
        if (now != narrow) {
            narrow = now;
            place();
        }
        boolean onTop = top.getChildren().contains(standing);
        boolean fits = !narrow || getWidth() >= needed();
        if (onTop && !fits) {
            top.getChildren().remove(standing);
            below.getChildren().add(standing);
        } else if (!onTop && fits) {
            below.getChildren().remove(standing);
            top.getChildren().add(top.getChildren().indexOf(right.get(1)), standing);
        }
    }

    /// Reckoned, not measured: some of it has not got its new size yet when the text's size changes.
    private double needed() {
        double ems = BESIDE_STANDING
                + standing.getText().length() * EMS_A_LETTER
                + (right.get(1).isManaged() ? NEWS : 0);
        return ems * standing.getFont().getSize();
    }

    private void place() {
        top.getChildren().setAll(top.getChildren().subList(0, 2));
        below.getChildren().clear();
        if (narrow) {
            below.getChildren().add(chips);
            top.getChildren().add(space);
        } else {
            top.getChildren().add(chips);
        }
        top.getChildren().addAll(right);
        filter.pseudoClassStateChanged(TIGHT, narrow);
        below.setVisible(narrow);
        below.setManaged(narrow);
    }

    SearchBox filter() {
        return filter;
    }

    TextField filterField() {
        return filter.field();
    }

    Label standing() {
        return standing;
    }

    private String standing(CasesModel.Standing now) {
        if (now.filling()) {
            return texts.say("standing.filling", now.done(), now.total());
        }
        if (model.looking.get() == Looking.READING) {
            return "";
        }
        if (now.copyOf() == null) {
            return texts.count("standing.here", now.here());
        }
        return texts.say(
                now.connection() instanceof Connection.Offline ? "standing.offline" : "standing.copy",
                texts.count("standing.here", now.here()),
                words.shortMoment(now.copyOf(), model.now.get()));
    }

    private Button news(CasesController controller) {
        Button show = Buttons.link("", controller::showNew);
        show.setId("cases-show-new");
        show.textProperty()
                .bind(Bindings.createStringBinding(() -> texts.count("new", model.fresh.get()), model.fresh));
        show.visibleProperty().bind(model.fresh.greaterThan(0));
        show.managedProperty().bind(show.visibleProperty());
        return show;
    }

    /// Leads to what is not kept here, and says what came of it.
    private HBox older(CasesController controller) {
        Button ask = Buttons.link(texts.say("older.ask"), controller::searchOlder);
        ask.setId("cases-older");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.visibleProperty()
                .bind(model.olderWords
                        .isNotEmpty()
                        .and(model.olderSaid.isEmpty().or(model.olderAgain)));
        ask.managedProperty().bind(ask.visibleProperty());
        var said = new Label();
        said.setId("cases-older-said");
        said.getStyleClass().add("words-quiet");
        said.setWrapText(true);
        said.textProperty()
                .bind(Bindings.createStringBinding(this::searched, model.olderSaid, model.looking, model.lines));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        var line = new HBox(said, ask);
        line.getStyleClass().addAll("cases-bar-below", "cases-older");
        line.visibleProperty()
                .bind(model.olderWords
                        .isNotEmpty()
                        .or(model.olderSaid.isNotEmpty())
                        .and(model.olderOfferedInList.not()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Where was looked, so that nobody takes this computer for all there is.
    private String searched() {
        if (!model.olderSaid.get().isEmpty()) {
            return model.olderSaid.get();
        }
        return model.looking.get() == Looking.DONE ? texts.count("searched", model.lines.size()) : "";
    }

    /// Columns and order, for whoever does not drag and click on headers.
    private MenuButton menu() {
        var button = new MenuButton();
        button.setId("cases-columns");
        button.setGraphic(Icons.COLUMNS.node());
        button.getStyleClass().addAll("icon-button", "cases-columns");
        button.setAccessibleText(texts.say("columns"));
        button.setOnShowing(event -> {
            button.getItems().clear();
            model.columns.get().forEach(column -> button.getItems().add(shown(column)));
            var order = new Menu(texts.say("columns.order"));
            model.columns.get().stream()
                    .filter(SavedView.Column::shown)
                    .forEach(column -> order.getItems().add(order(column)));
            var usual = new MenuItem(texts.say("columns.usual"));
            usual.setOnAction(chosen -> {
                model.columns.set(CasesModel.usualColumns());
                model.sort.set(CaseSort.USUAL);
            });
            button.getItems().addAll(new SeparatorMenuItem(), order, usual);
        });
        button.getItems().add(new MenuItem());
        return button;
    }

    private CheckMenuItem shown(SavedView.Column column) {
        var item = new CheckMenuItem(words.column(column.column()));
        item.setSelected(column.shown());
        item.setOnAction(event -> model.columns.set(model.columns.get().stream()
                .map(each -> each.column() == column.column()
                        ? new SavedView.Column(each.column(), each.width(), !each.shown())
                        : each)
                .toList()));
        return item;
    }

    private RadioMenuItem order(SavedView.Column column) {
        CaseSort.Key first = model.sort.get().getFirst();
        boolean already = first.column() == column.column();
        var item = new RadioMenuItem(words.column(column.column()));
        item.setSelected(already);
        item.setOnAction(
                event -> model.sort.set(List.of(new CaseSort.Key(column.column(), already && !first.descending()))));
        return item;
    }
}
