package org.frontdoor.app.announcement;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// An announcement in the list: its title, what it is and how long it holds, and whether it is still to be read.
final class AnnouncementCell extends ListCell<AnnouncementRow> {
    private final Texts texts;
    private final AnnouncementWords words;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Pill unread;
    private final HBox line;

    AnnouncementCell(Texts texts, AnnouncementWords words) {
        this.texts = texts;
        this.words = words;
        unread = new Pill(texts.say("unread"), Tone.AMBER);
        about.getStyleClass().addAll("words-quiet", "words-small");
        var both = new VBox(title, about);
        both.setMinWidth(0);
        both.getStyleClass().add("announcement-cell");
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(both, unread);
        line.getStyleClass().add("announcement-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AnnouncementRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row != null && !empty) {
            title.setText(row.announcement().title());
            title.getStyleClass().removeAll("words-strong", "words-quiet");
            if (row.unread()) {
                title.getStyleClass().add("words-strong");
            } else if (row.phase().past()) {
                title.getStyleClass().add("words-quiet");
            }
            about.setText(texts.say("cell", words.kind(row.announcement().kind()), words.period(row)));
            unread.setVisible(row.unread());
            unread.setManaged(row.unread());
            setGraphic(line);
            setText(title.getText() + ", " + about.getText() + (row.unread() ? ", " + unread.getText() : ""));
        } else {
            setGraphic(null);
            setText(null);
        }
    }
}
