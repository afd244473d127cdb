package org.frontdoor.app.announcement;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Reading;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// A line of the list: an announcement's title, what it is and how long it holds, and whether it is still to be read;
/// or where those that are over begin.
final class AnnouncementCell extends ListCell<AnnouncementLine> {
    private final Texts texts;
    private final AnnouncementWords words;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Pill unread;
    private final HBox line;
    private final Label past = new Label();

    /// @param press told of a line that was clicked
    AnnouncementCell(Texts texts, AnnouncementWords words, Consumer<AnnouncementLine> press) {
        this.texts = texts;
        this.words = words;
        unread = new Pill(texts.say("unread"), Tone.AMBER);
        about.getStyleClass().addAll("words-quiet", "words-small");
        var both = new VBox(title, about);
        both.setMinWidth(0);
        both.getStyleClass().add("queue-cell");
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(both, unread);
        line.getStyleClass().add("announcement-line");
        past.getStyleClass().addAll("announcement-past", "words-quiet");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                press.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable AnnouncementLine item, boolean empty) {
        super.updateItem(item, empty);
        switch (empty ? null : item) {
            case AnnouncementLine.One(AnnouncementRow row) -> show(row);
            case AnnouncementLine.Over over ->
                show(texts.say("past", over.count()), over.unfolded() ? Icons.FOLD : Icons.UNFOLD);
            case AnnouncementLine.Older older -> show(texts.count("older", older.count()), Icons.HISTORY);
            case null -> {
                setGraphic(null);
                setText(null);
            }
        }
    }

    private void show(String what, Icons sign) {
        past.setText(what);
        past.setGraphic(sign.node());
        setGraphic(past);
        setText(what);
    }

    private void show(AnnouncementRow row) {
        title.setText(row.announcement().title());
        Reading.turn(title, title.getText());
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
    }
}
