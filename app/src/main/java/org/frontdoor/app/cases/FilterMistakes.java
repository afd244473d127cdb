package org.frontdoor.app.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.filter.FilterMistake;
import org.frontdoor.app.cases.filter.FilterOffer;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;

/// What of the typed terms means nothing, a line for each, with the way to its place. What is still being typed is not
/// told yet while there is something to go on with.
public final class FilterMistakes extends VBox {
    /// More of them help nobody, and push what was found out of the window.
    private static final int MOST = 4;

    private final ObservableValue<List<FilterMistake>> mistakes;
    private final ObservableValue<List<FilterOffer>> offers;
    private final TextField field;
    private final Texts texts;

    /// @param field where they stand
    /// @param texts those of cases
    public FilterMistakes(
            ObservableValue<List<FilterMistake>> mistakes,
            ObservableValue<List<FilterOffer>> offers,
            TextField field,
            Texts texts) {
        this.mistakes = mistakes;
        this.offers = offers;
        this.field = field;
        this.texts = texts;
        getStyleClass().add("filter-mistakes");
        getStylesheets().add(Sheets.beside(FilterMistakes.class, "offers.css"));
        mistakes.subscribe(now -> draw());
        offers.subscribe((before, now) -> draw());
    }

    /// What is wrong, and what to do.
    static String said(FilterMistake mistake, Texts texts) {
        String said = texts.say("mistake." + CaseWords.key(mistake.kind()), mistake.word());
        String choices = String.join(", ", mistake.choices());
        if (!choices.isEmpty()) {
            return texts.say("mistake.with-choices", said, choices);
        }
        return switch (mistake.kind()) {
            case AGENCY, SERVICE -> texts.say("mistake.by-name", said);
            default -> said;
        };
    }

    /// Each once, also where it was made many times, as in a text that was pasted.
    private void draw() {
        Map<String, FilterMistake> told = new LinkedHashMap<>();
        mistakes.getValue().stream()
                .filter(mistake -> offers.getValue().stream().noneMatch(offer -> offer.stands(mistake)))
                .forEach(mistake -> told.putIfAbsent(said(mistake, texts), mistake));
        getChildren()
                .setAll(told.values().stream().limit(MOST).<Node>map(this::line).toList());
        if (told.size() > 1) {
            // They may need more room than there is.
            getChildren().addFirst(several(texts.say("mistake.several", told.size())));
        }
        if (told.size() > MOST) {
            getChildren().add(several(texts.say("mistake.more", told.size() - MOST)));
        }
        setVisible(!told.isEmpty());
        setManaged(!told.isEmpty());
    }

    private static Label several(String words) {
        var several = new Label(words);
        several.setWrapText(true);
        several.setAccessibleRole(AccessibleRole.TEXT);
        several.getStyleClass().addAll("words-amber", "words-strong");
        return several;
    }

    private FactLine line(FilterMistake mistake) {
        var said = new Label(said(mistake, texts), Icons.WARNING.node());
        said.setWrapText(true);
        said.getStyleClass().add("words-amber");
        said.setAccessibleRole(AccessibleRole.TEXT);
        Button show = Buttons.link(texts.say("mistake.show"), () -> point(mistake));
        show.setAccessibleText(texts.say("mistake.show-word", mistake.word()));
        var line = new FactLine(said, show);
        line.getStyleClass().add("filter-mistake");
        return line;
    }

    private void point(FilterMistake mistake) {
        field.requestFocus();
        field.selectRange(mistake.from(), Math.min(mistake.to(), field.getLength()));
    }
}
