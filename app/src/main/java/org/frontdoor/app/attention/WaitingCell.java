package org.frontdoor.app.attention;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.line.LineWords;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// A line of the list: what waits, and why.
final class WaitingCell extends ListCell<Waiting> {
    private final CommandWords commands;
    private final LineWords line;
    private final Texts texts;
    private final ProblemWords problems;
    private final Label what = new Label();
    private final Label why = new Label();
    private final VBox lines = new VBox(what, why);

    WaitingCell(CommandWords commands, LineWords line, Texts texts, ProblemWords problems) {
        this.commands = commands;
        this.line = line;
        this.texts = texts;
        this.problems = problems;
        what.getStyleClass().add("words-strong");
        why.getStyleClass().addAll("words-quiet", "words-small");
        // The words are cut to the width of the list; it never scrolls sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Waiting waiting, boolean empty) {
        super.updateItem(waiting, empty);
        if (waiting == null || empty) {
            setGraphic(null);
            return;
        }
        switch (waiting) {
            case Waiting.Untaken(var item) -> {
                what.setText(commands.of(item.item()));
                why.setText(line.time(item.item().at()) + " · " + problems.of(item.problem()));
            }
            case Waiting.Alike(var twin) -> {
                what.setText(
                        texts.say("alike.line", CaseWords.grouped(twin.mine().number())));
                why.setText(texts.say("alike.as", CaseWords.grouped(twin.other().number())));
            }
            case Waiting.Spot(var spot) -> {
                what.setText(texts.count("spot.title", spot.cases().size(), spot.group()));
                why.setText(texts.say("spot.around", spot.oldest().place()));
            }
            case Waiting.Running(var event) -> {
                what.setText(event.title());
                why.setText(texts.say("running.line", line.time(event.startedAt())));
            }
        }
        setGraphic(lines);
    }
}
