package org.frontdoor.app.line;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.TallCell;
import org.frontdoor.app.ui.controls.Tone;

/// What is on its way: what, for which case and since when, and where it stands.
final class ItemCell extends TallCell<LineItem> {
    private final LineWords words;
    private final Label what = new Label();
    private final Label number = new Label();
    private final Label when = new Label();
    private final Label why = new Label();
    private final Pill state = new Pill("", Tone.NEUTRAL);
    private final HBox row;

    ItemCell(LineWords words) {
        this.words = words;
        what.setWrapText(true);
        number.getStyleClass().addAll("words-number", "words-small", "sync-item-number");
        when.getStyleClass().addAll("words-quiet", "words-number", "words-small");
        HBox facts = new HBox(number, when);
        facts.getStyleClass().add("sync-item-facts");
        why.setWrapText(true);
        why.getStyleClass().addAll("words-quiet", "words-small");
        VBox told = new VBox(what, facts, why);
        HBox.setHgrow(told, Priority.ALWAYS);
        row = new HBox(told, state);
        row.getStyleClass().add("sync-item");
    }

    @Override
    protected void updateItem(LineItem line, boolean empty) {
        super.updateItem(line, empty);
        if (line != null && !empty) {
            SyncItem item = line.item();
            number.setText(line.number().orElse(""));
            number.setManaged(line.number().isPresent());
            what.setText(words.what(line));
            when.setText(words.time(item.at()));
            why.setText(words.why(item));
            why.setVisible(!why.getText().isEmpty());
            why.setManaged(why.isVisible());
            state.setText(words.state(item.state()));
            state.setTone(LineWords.tone(item.state()));
            setAccessibleText(String.join(" ", what.getText(), number.getText()).strip() + ", " + state.getText()
                    + (why.isVisible() ? ". " + why.getText() : ""));
            setGraphic(row);
        } else {
            setAccessibleText(null);
            setGraphic(null);
        }
    }
}
