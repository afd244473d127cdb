package org.frontdoor.app.contact;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.contact.ContactOutcome;

/// While no step is chosen: how to begin, or how to go on where nothing answers the words. Gone while there are
/// suggestions, which say for themselves what to do.
final class ListenPane extends StackPane {
    /// Fewer letters than this are a beginning, not words.
    private static final int FEWEST_LETTERS = 3;

    ListenPane(ContactModel model, Texts texts) {
        EmptyState begin = new EmptyState(Icons.CONTACT, texts.say("listen"));
        begin.setId("contact-listen");
        begin.visibleProperty().bind(model.words.isEmpty());
        Button triage = Buttons.secondary(
                texts.say("listen.triage"),
                KeyCombination.valueOf("Alt+T"),
                () -> model.outcomeByHand.set(ContactOutcome.SERVICE_REQUEST));
        EmptyState nothing = new EmptyState(Icons.SEARCH, texts.say("listen.nothing"), triage);
        nothing.setId("contact-nothing");
        Runnable look = () -> nothing.setVisible(
                model.suggestions.isEmpty() && model.heard.get().strip().length() >= FEWEST_LETTERS);
        model.suggestions.subscribe(look);
        model.heard.subscribe(look);
        look.run();
        getChildren().addAll(begin, nothing);
        visibleProperty().bind(begin.visibleProperty().or(nothing.visibleProperty()));
    }
}
