package org.frontdoor.app.directory.browse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingWords;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.TallCell;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.directory.Listing;
import org.jspecify.annotations.Nullable;

/// A service, whose it is, whether it is open and how sure that is; in which languages, and for whom.
final class ListingRow extends TallCell<Listed> {
    private final DirectoryController controller;
    private final Texts texts;
    private final VBox lines = new VBox();

    ListingRow(DirectoryController controller, Texts texts) {
        this.controller = controller;
        this.texts = texts;
        lines.getStyleClass().add("directory-row");
        lines.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Listed listed, boolean empty) {
        super.updateItem(listed, empty);
        if (listed == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Listing listing = listed.listing();
        String language = controller.language();
        OpenWords open = controller.openWords();
        ListingWords words = new ListingWords(texts, language);
        Label name = new Label(listing.name().in(language));
        name.setWrapText(true);
        name.getStyleClass().add("words-strong");
        lines.getChildren().setAll(name);
        if (!listed.organization().isBlank()) {
            lines.getChildren().add(quiet(listed.organization()));
        }
        Pill now = open.pill(open.now(listing));
        Pill sure = open.age(listing);
        FactLine facts = new FactLine(now, sure);
        facts.getStyleClass().add("listing-sure");
        lines.getChildren().add(facts);
        String more = Stream.of(words.spoken(listing), words.who(listing))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        if (!more.isBlank()) {
            lines.getChildren().add(quiet(more));
        }
        setGraphic(lines);
        setAccessibleText(texts.say("row", name.getText(), listed.organization(), now.getText(), sure.getText()));
    }

    /// One line: the page has the rest.
    private static Label quiet(String words) {
        Label label = new Label(words.replaceAll("\\s+", " "));
        label.setMinWidth(0);
        label.getStyleClass().addAll("words-quiet", "words-small");
        return label;
    }
}
