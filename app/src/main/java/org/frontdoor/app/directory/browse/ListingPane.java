package org.frontdoor.app.directory.browse;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingCard;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;

/// The whole of one service, and the way to send a caller there.
final class ListingPane extends StackPane {
    static final KeyCombination REFER = KeyCombination.valueOf("Shortcut+Enter");

    private final DirectoryController controller;
    private final Button refer;
    private final EmptyState nothing;
    private final VBox page = new VBox();
    private final ScrollPane around;
    /// Whether it is open, as the page says it.
    private String told = "";

    ListingPane(DirectoryController controller, Texts texts) {
        this.controller = controller;
        setId("directory-page");
        getStyleClass().add("directory-place");
        refer = Buttons.primary(texts.say("refer"), REFER, controller::refer);
        refer.setId("directory-refer");
        nothing = new EmptyState(Icons.DIRECTORY, texts.say("choose"));
        page.getStyleClass().add("directory-page");
        around = Scrolls.of(new StackPane(page));
        around.setFocusTraversable(false);
        controller.model().open.subscribe(this::show);
        controller.model().browsing.subscribe((before, now) -> again());
    }

    private void show(Optional<Listed> open) {
        if (open.isEmpty()) {
            getChildren().setAll(nothing);
            return;
        }
        Listed listed = open.get();
        OpenWords words = controller.openWords();
        told = words.of(words.now(listed.listing()));
        page.getChildren().setAll(FactLine.deeds(refer), new ListingCard(listed, words, controller.language()));
        around.setVvalue(0);
        getChildren().setAll(around);
    }

    /// It opened or closed meanwhile.
    private void again() {
        OpenWords words = controller.openWords();
        controller
                .model()
                .open
                .get()
                .filter(listed -> !words.of(words.now(listed.listing())).equals(told))
                .ifPresent(listed -> show(Optional.of(listed)));
    }

    void focusStart() {
        refer.requestFocus();
    }

    Button start() {
        return refer;
    }
}
