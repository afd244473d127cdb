package org.frontdoor.app.line;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;

/// One command on its way: what, since when, and where it stands.
final class ItemCell extends ListCell<LineItem> {
    private final LineWords words;
    private final Label what = new Label();
    private final Label number = new Label();
    private final Label when = new Label();
    private final Pill state = new Pill("", Tone.NEUTRAL);
    private final HBox row = new HBox(what, number, when, state);

    ItemCell(LineWords words) {
        this.words = words;
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        number.getStyleClass().addAll("words-number", "words-small");
        number.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass().addAll("words-quiet", "words-number", "words-small");
        row.getStyleClass().add("sync-item");
    }

    @Override
    protected void updateItem(LineItem line, boolean empty) {
        super.updateItem(line, empty);
        if (line != null && !empty) {
            SyncItem item = line.item();
            number.setText(line.number().orElse(""));
            what.setText(words.what(item));
            when.setText(words.time(item.at()));
            state.setText(words.state(item.state()));
            state.setTone(LineWords.tone(item.state()));
            setAccessibleText(String.join(" ", what.getText(), number.getText()).strip() + ", " + state.getText());
            setGraphic(row);
        } else {
            setAccessibleText(null);
            setGraphic(null);
        }
    }
}
