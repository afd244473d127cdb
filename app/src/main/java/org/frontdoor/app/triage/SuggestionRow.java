package org.frontdoor.app.triage;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Handling;
import org.jspecify.annotations.Nullable;

/// A service that the case may be, with what speaks for it and the key that chooses it.
final class SuggestionRow extends Button {
    private static final double INSETS = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TriageItem.Suggestion suggestion;
    private final Node check = Icons.CHOSEN.node();

    SuggestionRow(TriageItem.Suggestion suggestion, int place, String agency, Texts texts, Runnable choose) {
        this.suggestion = suggestion;
        String title = suggestion.feedback() ? texts.say("feedback", suggestion.name()) : suggestion.name();
        var name = new Label(title);
        name.getStyleClass().add("words-strong");
        String heard = suggestion.heard().stream().map(texts::quote).collect(Collectors.joining(" "));
        var why = new Label(heard.isEmpty() ? agency : texts.say("why", agency, heard));
        why.getStyleClass().addAll("words-quiet", "words-small");
        var left = new VBox(name, why);
        if (!suggestion.reason().isEmpty()) {
            var rule = new Label(suggestion.reason());
            rule.getStyleClass().addAll("words-small", "triage-rule");
            left.getChildren().add(rule);
        }
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        boolean here = suggestion.handling() == Handling.HELP;
        String handling = texts.say(suggestion.feedback() ? "liaison" : here ? "help" : "refer");
        var line = new HBox(
                check, left, new Pill(handling, suggestion.feedback() ? Tone.INFO : here ? Tone.GOOD : Tone.REFER));
        if (place < TriageItem.MOST_SUGGESTIONS) {
            line.getChildren().add(KeyHint.of("Alt+" + (place + 1)));
        }
        line.getStyleClass().add("suggestion-line");
        setGraphic(line);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        if (!suggestion.official().isEmpty()) {
            setTooltip(new Tooltip(suggestion.official()));
        }
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(title + ", " + handling + ", " + why.getText()
                + (suggestion.reason().isEmpty() ? "" : ", " + suggestion.reason()));
        setAccessibleHelp("Alt " + (place + 1));
        getStyleClass().add("suggestion");
        setId("suggestion-" + (place + 1));
        setOnAction(event -> choose.run());
        widthProperty().subscribe(width -> line.setPrefWidth(width.doubleValue() - INSETS));
    }

    void show(TriageItem.@Nullable Suggestion chosen) {
        boolean mine = suggestion.equals(chosen);
        pseudoClassStateChanged(CHOSEN, mine);
        check.setVisible(mine);
    }
}
