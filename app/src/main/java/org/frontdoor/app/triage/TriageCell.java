package org.frontdoor.app.triage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// A case that waits: its words, and how long and from where; who else looks at it, whether it is marked, and why it
/// was not given with the others.
final class TriageCell extends ListCell<TriageLine> {
    private final TriageModel model;
    private final Texts texts;
    private final CaseWords words;
    private final Label said = new Label();
    private final Label since = new Label();
    private final Node mark = Icons.CHOSEN.node();
    private final HBox both;
    private Subscription seen = Subscription.EMPTY;

    TriageCell(TriageModel model, Texts texts, CaseWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        said.getStyleClass().add("triage-said");
        since.getStyleClass().addAll("words-quiet", "words-small");
        VBox lines = new VBox(said, since);
        lines.getStyleClass().add("queue-cell");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        both = new HBox(mark, lines);
        both.getStyleClass().add("triage-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TriageLine line, boolean empty) {
        super.updateItem(line, empty);
        seen.unsubscribe();
        if (line != null && !empty) {
            seen = line.marked.subscribe(() -> show(line)).and(line.problem.subscribe(() -> show(line)));
            show(line);
            setGraphic(both);
        } else {
            seen = Subscription.EMPTY;
            setGraphic(null);
            setText(null);
        }
    }

    private void show(TriageLine line) {
        CaseRow row = line.row();
        String first = row.words().lines().findFirst().orElse("");
        String problem = line.problem.get();
        said.setText(first.isBlank() ? texts.say("no-words") : first);
        since.setText(problem.isEmpty() ? facts(line) : problem);
        since.getStyleClass().setAll("label", "words-small", problem.isEmpty() ? "words-quiet" : "words-danger");
        boolean marked = line.marked.get();
        mark.setVisible(marked);
        mark.setManaged(marked);
        setText((marked ? texts.say("marked") + ", " : "") + said.getText() + ", " + since.getText());
    }

    private String facts(TriageLine line) {
        CaseRow row = line.row();
        Waiting waiting = line.waiting();
        return Stream.of(
                        waiting.heldBy().isEmpty() ? "" : texts.say("held.short", waiting.heldBy()),
                        waiting.back() ? texts.say("source.back") : "",
                        words.age(row.openedAt(), model.now.get()),
                        words.channel(row.channel()),
                        row.place().isEmpty() ? CaseWords.grouped(row.number()) : row.place())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
