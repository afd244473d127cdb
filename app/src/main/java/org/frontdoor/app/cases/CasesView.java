package org.frontdoor.app.cases;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CasesModel.Looking;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// The list at the left and the case at the right.
final class CasesView extends BorderPane {
    private static final double DETAIL_SHARE = 0.35;

    private final CasesModel model;
    private final Texts texts;
    private final CasesBar bar;
    private final FilterOffers offers;
    private final CasesTable table;
    private final Node detail;
    private boolean beginsAtFirst;
    private boolean leavesFilter;

    CasesView(CasesModel model, CasesController controller, Region detail, Texts texts, CaseWords words) {
        this.model = model;
        this.texts = texts;
        this.detail = detail;
        bar = new CasesBar(model, controller, texts, words);
        offers = new FilterOffers(model.offers, bar.filter(), this::offered, texts, texts.say("filter.help"));
        table = new CasesTable(model, texts, words, nothing(controller));
        table.growWith(bar.standing().fontProperty());
        HBox.setHgrow(table, Priority.ALWAYS);
        detail.minWidthProperty().bind(widthProperty().multiply(DETAIL_SHARE));
        detail.maxWidthProperty().bind(detail.minWidthProperty());
        // After the table itself has heard of them, which forgets its selection then.
        model.lines.addListener((ListChangeListener<CaseLine>) changed -> beginAtFirst());
        model.looking.subscribe((before, now) -> leaveFilter());
        bar.filterField().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            offers.pressed(event);
            if (!event.isConsumed() && event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                leavesFilter = true;
                leaveFilter();
                event.consume();
            }
        });
        getStyleClass().add("cases");
        getStylesheets().add(Sheets.beside(CasesView.class, "cases.css"));
        setTop(Panes.mark(bar, bar.filterField()));
        setCenter(new HBox(Panes.mark(table, table), Panes.mark(detail, detail)));
        getChildren().add(offers);
    }

    private List<FilterOffer> offered(String typed, int caret) {
        FilterGround ground = model.ground.get();
        return ground == null
                ? List.of()
                : FilterOffer.at(typed, caret, texts.language().code(), ground);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        offers.hangBelow(bar.filter());
    }

    CasesTable table() {
        return table;
    }

    void focusFilter() {
        bar.filterField().requestFocus();
        bar.filterField().selectAll();
    }

    boolean inFilter() {
        return bar.filterField().isFocused();
    }

    /// The cursor at the chosen line, else at the first that the filter finds; what was just typed may not have been
    /// looked for yet.
    private void leaveFilter() {
        if (leavesFilter && model.looking.get() != Looking.SEARCHING) {
            leavesFilter = false;
            if (inList()) {
                table.move(0);
            }
        }
    }

    /// The cursor in the list, at its first line where none was chosen; that may still be on its way.
    void focusList() {
        table.requestFocus();
        beginsAtFirst = true;
        beginAtFirst();
    }

    private void beginAtFirst() {
        if (beginsAtFirst && !model.lines.isEmpty()) {
            beginsAtFirst = false;
            if (model.selected.get() == null && inList()) {
                table.move(1);
            }
        }
    }

    boolean inList() {
        return within(table);
    }

    /// In the list or in the case: where plain letters are commands.
    boolean inWork() {
        return within(table) || within(detail);
    }

    private boolean within(Node part) {
        for (Node node = getScene() == null ? null : getScene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /// What stands where there are no lines: still reading, nothing here yet, or nothing found.
    private Node nothing(CasesController controller) {
        var place = new StackPane();
        place.getStyleClass().add("cases-nothing");
        InvalidationListener draw = changed -> place.getChildren().setAll(nothingNow(controller));
        model.standing.addListener(draw);
        model.filter.addListener(draw);
        model.olderWords.addListener(draw);
        model.olderSaid.addListener(draw);
        model.looking.addListener(draw);
        model.lines.addListener(draw);
        place.getChildren().setAll(nothingNow(controller));
        return place;
    }

    private VBox nothingNow(CasesController controller) {
        CasesModel.Standing now = model.standing.get();
        if (!model.lines.isEmpty()) {
            return new VBox();
        }
        if (model.looking.get() == Looking.READING || now.filling()) {
            return new EmptyState(Icons.WORKING, texts.say("empty.loading"));
        }
        if (model.looking.get() == Looking.SEARCHING) {
            return new VBox();
        }
        if (now.here() == 0) {
            return new EmptyState(
                    Icons.NOTHING_HERE,
                    texts.say(
                            switch (now.connection()) {
                                case Connection.Connecting _, Connection.Online _ -> "empty.none";
                                case Connection.Offline _ -> "empty.offline";
                                case Connection.SignInNeeded _ -> "empty.sign-in-again";
                            }));
        }
        if (model.filter.get().isBlank()) {
            return new EmptyState(Icons.NOTHING_HERE, texts.say("empty.none"));
        }
        boolean older =
                !model.olderWords.get().isEmpty() && model.olderSaid.get().isEmpty();
        String plain = "empty.nothing-found";
        return new EmptyState(
                Icons.SEARCH,
                texts.say(
                        switch (now.connection()) {
                            case Connection.Connecting _, Connection.Online _ -> plain;
                            case Connection.Offline _ -> older ? "empty.nothing-found-offline" : plain;
                            case Connection.SignInNeeded _ -> older ? "empty.nothing-found-sign-in-again" : plain;
                        }),
                model.olderOfferedInList.get()
                        ? Buttons.secondary(texts.say("older.ask"), controller::searchOlder)
                        : Buttons.secondary(texts.say("empty.all"), () -> model.filter.set("")));
    }
}
