package org.frontdoor.app.referral;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// A referral: what it is about, where to, and how it stands.
final class ReferralCell extends ListCell<ReferralLine> {
    private final ReferralModel model;
    private final Texts texts;
    private final ReferralWords words;
    private final Label about = new Label();
    private final Label facts = new Label();
    private final VBox both = new VBox(about, facts);

    ReferralCell(ReferralModel model, Texts texts, ReferralWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        about.getStyleClass().add("words-strong");
        facts.getStyleClass().addAll("words-quiet", "words-small");
        both.getStyleClass().add("queue-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReferralLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line != null && !empty) {
            about.setText(texts.say("cell", line.about(), line.agency()));
            facts.setText(Stream.of(
                            words.outcome(line.full().outcome()),
                            words.followUp(line.full(), model.now.get()),
                            words.moment(line.full().changedAt(), model.now.get()))
                    .filter(fact -> !fact.isEmpty())
                    .collect(Collectors.joining(" · ")));
            setGraphic(both);
            setText(about.getText() + ", " + facts.getText());
        } else {
            setGraphic(null);
            setText(null);
        }
    }
}
