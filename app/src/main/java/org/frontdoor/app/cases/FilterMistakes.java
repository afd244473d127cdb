package org.frontdoor.app.cases;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.filter.FilterMistake;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.text.Texts;

/// What of the filter means nothing, a line for each, with the way to its place. What is still being typed is not
/// told yet while there is something to go on with.
final class FilterMistakes extends VBox {
    private final CasesModel model;
    private final TextField field;
    private final Texts texts;
    private final CaseWords words;

    FilterMistakes(CasesModel model, TextField field, Texts texts, CaseWords words) {
        this.model = model;
        this.field = field;
        this.texts = texts;
        this.words = words;
        setId("cases-mistakes");
        getStyleClass().add("cases-mistakes");
        model.mistakes.subscribe(now -> draw());
        model.offers.subscribe((before, now) -> draw());
    }

    private void draw() {
        List<FilterOffer> offers = model.offers.get();
        List<Node> lines = model.mistakes.get().stream()
                .filter(mistake -> offers.stream().noneMatch(offer -> offer.stands(mistake)))
                .<Node>map(this::line)
                .toList();
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private HBox line(FilterMistake mistake) {
        var said = new Label(words.mistake(mistake), Icons.WARNING.node());
        said.setWrapText(true);
        said.getStyleClass().add("words-amber");
        said.setAccessibleRole(AccessibleRole.TEXT);
        Button show = Buttons.link(texts.say("mistake.show"), () -> point(mistake));
        show.setMinWidth(USE_PREF_SIZE);
        show.setAccessibleText(texts.say("mistake.show-word", mistake.word()));
        var line = new HBox(said, show);
        line.getStyleClass().add("cases-mistake");
        return line;
    }

    private void point(FilterMistake mistake) {
        field.requestFocus();
        field.selectRange(mistake.from(), Math.min(mistake.to(), field.getLength()));
    }
}
