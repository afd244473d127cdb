package org.frontdoor.app.contact;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.frontdoor.app.ui.controls.MostText;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;

/// The one place to type: what the caller says, as they say it. It grows to three lines; Enter takes the first
/// suggestion, Shift+Enter starts a line, Tab goes on.
final class WordsBox extends TextArea {
    /// More than a caller says; a pasted text beyond it would only slow the agent down.
    static final int LONGEST = 20_000;

    WordsBox(ContactModel model, Texts texts, Runnable takeFirst) {
        setId("contact-words");
        getStyleClass().add("contact-words");
        setPromptText(texts.say("words.prompt"));
        setAccessibleText(texts.say("words.name"));
        Scrolls.plain(this);
        setPrefRowCount(1);
        textProperty().subscribe(words -> model.cutShort.set(model.cutShort.get() && words.length() >= LONGEST - 1));
        setTextFormatter(MostText.of(LONGEST, () -> model.cutShort.set(true)));
        textProperty().bindBidirectional(model.words);
        textProperty().subscribe(words -> setPrefRowCount(rows(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
                takeFirst.run();
                event.consume();
            }
        });
    }

    private static int rows(String words) {
        return words.length() > 160 ? 3 : words.length() > 80 ? 2 : 1;
    }
}
