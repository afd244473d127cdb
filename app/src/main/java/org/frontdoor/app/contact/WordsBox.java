package org.frontdoor.app.contact;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.frontdoor.app.ui.controls.MostText;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;

/// The one place to type: what the caller says, as they say it. It grows to three lines; Enter takes the first
/// suggestion, Shift+Enter starts a line, Tab goes on.
final class WordsBox extends TextArea {
    /// More than a caller says; a pasted text beyond it would only slow the agent down.
    static final int LONGEST = 20_000;

    private static final int MOST_ROWS = 3;

    /// As many letters as can fill the lines; the rest needs no measuring.
    private static final int MEASURED = 600;

    /// What a line keeps free on both sides, see `contact.css`.
    private static final double SIDES = 30;

    private final Text measure = new Text();

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
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::fitRows);
        widthProperty().subscribe(this::fitRows);
        fontProperty().subscribe(this::fitRows);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
                takeFirst.run();
                event.consume();
            }
        });
    }

    private void fitRows() {
        measure.setWrappingWidth(Math.max(0, getWidth() - SIDES));
        measure.setText("M");
        double line = measure.getLayoutBounds().getHeight();
        String words = getText();
        measure.setText(words.substring(0, Math.min(words.length(), MEASURED)));
        long lines = Math.round(measure.getLayoutBounds().getHeight() / line);
        setPrefRowCount(Math.clamp(lines, 1, MOST_ROWS));
    }
}
