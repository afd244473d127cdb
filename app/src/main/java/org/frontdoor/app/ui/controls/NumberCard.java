package org.frontdoor.app.ui.controls;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.jspecify.annotations.Nullable;

/// The moment of the number: large and in groups, how to read it aloud, and the way to the next contact.
///
/// Ctrl+C copies and Ctrl+P prints while the focus is on the card, where [#start] puts it. Ctrl+N is the room's own.
public final class NumberCard extends VBox {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Texts texts;
    private final ToldNumber number;
    private final Label spoken = new Label();
    private final Button otherLanguage;
    private final Button copy;
    private final Button next;
    private Locale reading;

    /// What is said around the number.
    ///
    /// @param saved where it is by now: “Saved on this computer, goes to the center when the line is back”
    /// @param subject what the case is: “Abandoned auto, 1221 SW 4th Ave”
    /// @param told what the caller was promised, one short fact each
    public record Facts(ObservableValue<String> saved, String subject, List<String> told) {}

    /// What can be done next.
    ///
    /// @param print prints the slip, where there is a printer
    /// @param next begins the next contact
    public record Steps(@Nullable Runnable print, Runnable next) {}

    /// Shows the number.
    ///
    /// @param texts those of the area `number`
    /// @param caller the language in which it is first read; English unless Spanish
    public NumberCard(Texts texts, ToldNumber number, Locale caller, Facts facts, Steps steps) {
        this.texts = texts;
        this.number = number;
        this.reading = caller.getLanguage().equals(SPANISH.getLanguage()) ? SPANISH : ENGLISH;
        this.otherLanguage = Buttons.secondary("", this::readInOtherLanguage);
        this.copy = Buttons.secondary(texts.say("copy"), KeyCombination.valueOf("Shortcut+C"), this::copy);
        this.next = Buttons.primary(texts.say("next"), KeyCombination.valueOf("Shortcut+N"), steps.next());
        copy.setId("number-copy");
        otherLanguage.setId("number-language");
        next.setId("number-next");
        getStyleClass().addAll("card-surface", "number-card");
        spoken.setId("number-spoken");
        spoken.getStyleClass().add("number-spoken");
        spoken.setWrapText(true);
        spoken.setMinHeight(USE_PREF_SIZE);
        var big = new BigNumber(number.grouped(), number.spoken(reading));
        big.setId("number-big");
        getChildren().addAll(saved(facts), subject(facts), big, spoken);
        if (number instanceof ProvisionalNumber) {
            getChildren().add(provisional());
        }
        getChildren().addAll(actions(steps), line(), foot(facts));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, steps));
        read();
    }

    /// Puts the focus on the next step.
    public void start() {
        next.requestFocus();
    }

    private static HBox saved(Facts facts) {
        var words = new Label();
        words.setId("number-saved");
        words.textProperty().bind(facts.saved());
        words.getStyleClass().addAll("words-strong", "words-good");
        words.setWrapText(true);
        var row = new HBox(Icons.FINISH.node(), words);
        row.getStyleClass().add("number-saved");
        return row;
    }

    private static Label subject(Facts facts) {
        var subject = new Label(facts.subject());
        subject.getStyleClass().add("words-quiet");
        subject.setWrapText(true);
        return subject;
    }

    private Label provisional() {
        var words = new Label(texts.say("provisional"));
        words.setId("number-provisional");
        words.getStyleClass().add("number-provisional");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private FlowPane actions(Steps steps) {
        var actions = new FlowPane(copy);
        Runnable print = steps.print();
        if (print != null) {
            Button slip = Buttons.secondary(texts.say("print"), KeyCombination.valueOf("Shortcut+P"), print);
            slip.setId("number-print");
            actions.getChildren().add(slip);
        }
        actions.getChildren().add(otherLanguage);
        actions.getStyleClass().add("number-actions");
        return actions;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("separator-line");
        return line;
    }

    private LineEnds foot(Facts facts) {
        var told = new FactLine();
        told.getStyleClass().add("number-told");
        if (!facts.told().isEmpty()) {
            var label = new Label(texts.say("told"));
            label.getStyleClass().add("words-quiet");
            told.getChildren().add(label);
            facts.told().forEach(fact -> told.getChildren().add(new Pill(fact).mayWrap()));
        }
        var foot = new LineEnds(told, next);
        foot.getStyleClass().add("number-foot");
        return foot;
    }

    private void pressed(KeyEvent event, Steps steps) {
        Runnable print = steps.print();
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P && print != null) {
            print.run();
            event.consume();
        }
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, number.grouped()));
        copy.setText(texts.say("copied"));
    }

    private void readInOtherLanguage() {
        reading = reading.equals(ENGLISH) ? SPANISH : ENGLISH;
        read();
    }

    private void read() {
        spoken.setText(texts.quote(number.spoken(reading)));
        otherLanguage.setText(reading.equals(ENGLISH) ? texts.say("read-spanish") : texts.say("read-english"));
    }
}
