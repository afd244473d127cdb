package org.frontdoor.app.knowledge;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.ui.controls.MarkedText;
import org.frontdoor.app.ui.controls.TallCell;
import org.frontdoor.app.ui.found.WhyWords;
import org.jspecify.annotations.Nullable;

/// A title, the passage that says most about the words and, once somebody wants to know, why it is there.
final class AnswerRow extends TallCell<Found.ArticleMatch> {
    private final KnowledgeModel model;
    private final WhyWords whys;
    private final VBox lines = new VBox();

    AnswerRow(KnowledgeModel model, WhyWords whys) {
        this.model = model;
        this.whys = whys;
        lines.getStyleClass().add("knowledge-row");
        lines.setMinWidth(0);
    }

    @Override
    protected void updateItem(Found.@Nullable ArticleMatch match, boolean empty) {
        super.updateItem(match, empty);
        if (match == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            return;
        }
        lines.getChildren().setAll(MarkedText.of(match.title(), "words-strong"));
        if (!match.snippet().text().isEmpty()) {
            lines.getChildren().add(MarkedText.of(match.snippet(), "words-quiet"));
        }
        boolean asked = !model.answers.get().words().isBlank();
        String why = asked ? whys.of(match.why()) : "";
        if (asked && model.whyShown.get()) {
            Label reasons = new Label(why);
            reasons.setWrapText(true);
            reasons.getStyleClass().addAll("words-quiet", "words-small", "knowledge-row-why");
            lines.getChildren().add(reasons);
        }
        setGraphic(lines);
        setAccessibleText(match.title().text());
        setAccessibleHelp(why);
    }
}
