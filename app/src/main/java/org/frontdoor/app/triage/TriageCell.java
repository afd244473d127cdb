package org.frontdoor.app.triage;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// A case that waits: its words, and how long and from where.
final class TriageCell extends ListCell<TriageLine> {
    private final TriageModel model;
    private final Texts texts;
    private final CaseWords words;
    private final Label said = new Label();
    private final Label since = new Label();
    private final VBox both = new VBox(said, since);

    TriageCell(TriageModel model, Texts texts, CaseWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        said.getStyleClass().add("triage-said");
        since.getStyleClass().addAll("words-quiet", "words-small");
        both.getStyleClass().add("queue-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TriageLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line != null && !empty) {
            CaseRow row = line.row();
            String first = row.words().lines().findFirst().orElse("");
            said.setText(first.isBlank() ? texts.say("no-words") : first);
            since.setText(texts.say(
                    "cell", words.age(row.openedAt(), model.now.get()), words.channel(row.channel()), where(row)));
            setGraphic(both);
            setText(said.getText() + ", " + since.getText());
        } else {
            setGraphic(null);
            setText(null);
        }
    }

    private String where(CaseRow row) {
        return row.place().isEmpty() ? CaseWords.grouped(row.number()) : row.place();
    }
}
