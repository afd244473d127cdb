package org.frontdoor.app.directory.browse;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingCard;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.jspecify.annotations.Nullable;

/// Kinds of help, their services, and the whole of one; what is typed or chosen above narrows all of it.
final class DirectoryView extends BorderPane {
    private final DirectoryController controller;
    private final DirectoryModel model;
    private final Texts texts;
    private final SearchBox search;
    private final KindsTree kinds;
    private final ListView<Listed> list = new ListView<>();
    private final ListingPane page;
    private final BrowseColumns columns;
    private final EmptyState empty;
    private boolean filling;

    /// @param age words for how old this computer's copy is
    DirectoryView(DirectoryController controller, Texts texts, Supplier<String> age) {
        this.controller = controller;
        this.model = controller.model();
        this.texts = texts;
        getStyleClass().add("directory");
        getStylesheets().add(Sheets.beside(ListingCard.class, "directory.css"));
        Label told = new Label();
        told.getStyleClass().addAll("words-quiet", "words-small");
        setTop(new RoomBar(texts.say("title"), told));
        search = new SearchBox(texts.say("search"));
        search.setId("directory-search");
        search.textProperty().bindBidirectional(model.words);
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        kinds = new KindsTree(controller, texts);
        kinds.addEventFilter(KeyEvent.KEY_PRESSED, event -> onEnter(event, this::focusList));
        VBox.setVgrow(kinds, Priority.ALWAYS);
        VBox words = new VBox(
                search, search.atMost(AnswerSearch.LONGEST_TEXT, texts.say("search.cut", AnswerSearch.LONGEST_TEXT)));
        words.getStyleClass().add("directory-words");
        VBox left = new VBox(words, new DirectoryFilters(model, texts), kinds);
        left.getStyleClass().add("directory-left");
        page = new ListingPane(controller, texts);
        VBox services = services();
        columns = new BrowseColumns(
                Panes.mark(left, search.field()), Panes.mark(services, list), Panes.mark(page, page.start()));
        empty = new EmptyState(Icons.DIRECTORY, texts.say("empty"));
        model.browsing.subscribe(now -> {
            setCenter(now.choices().any() ? columns : empty);
            told.setText(texts.count("services", now.listings().size()) + " · " + age.get());
            show(now);
        });
        model.open.subscribe(open -> select());
    }

    private VBox services() {
        Label nearest = new Label(texts.say("nearest"));
        nearest.setId("directory-nearest");
        nearest.setWrapText(true);
        nearest.setMinHeight(USE_PREF_SIZE);
        nearest.getStyleClass().addAll("words-quiet", "directory-nearest");
        model.browsing.subscribe(now -> {
            nearest.setVisible(!now.says() && !now.listings().isEmpty());
            nearest.setManaged(nearest.isVisible());
        });
        list.setId("directory-list");
        list.setAccessibleText(texts.say("list"));
        list.getStyleClass().add("directory-list");
        list.setCellFactory(view -> new ListingRow(controller, texts));
        list.setPlaceholder(new EmptyState(
                Icons.NOTHING_HERE,
                texts.say("nothing"),
                Buttons.secondary(texts.say("nothing.wider"), controller::everything)));
        list.getSelectionModel().selectedItemProperty().subscribe(listed -> {
            if (listed != null && !filling) {
                controller.open(listed);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> onEnter(event, page::focusStart));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox services = new VBox(nearest, list);
        services.getStyleClass().add("directory-services");
        return services;
    }

    private void show(Browsing now) {
        if (list.getItems().equals(now.listings())) {
            list.refresh();
            return;
        }
        filling = true;
        list.getItems().setAll(now.listings());
        filling = false;
        select();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.scrollTo(0);
        }
    }

    private void select() {
        filling = true;
        int at = model.open.get().map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
        filling = false;
    }

    private void inSearch(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (down || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown())) {
            controller.onceShown(this::focusList);
            event.consume();
        }
    }

    private static void onEnter(KeyEvent event, Runnable next) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            next.run();
            event.consume();
        }
    }

    void focusSearch() {
        search.field().requestFocus();
    }

    private void focusList() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /// The one that is open has been looked for elsewhere.
    void startAtOpen() {
        page.focusStart();
    }

    /// From the page to the list, from there to the kinds, and on to the words.
    void back() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        if (within(focus, page)) {
            focusList();
        } else if (within(focus, list)) {
            kinds.requestFocus();
        } else if (!(focus instanceof TextField)) {
            focusSearch();
        }
    }

    private static boolean within(@Nullable Node node, Node parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }
}
