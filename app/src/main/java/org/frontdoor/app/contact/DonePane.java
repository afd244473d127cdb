package org.frontdoor.app.contact;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.BigNumber;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.number.CaseNumber;

/// The moment of the number: large, in groups, with its reading.
final class DonePane extends StackPane {
    private final Button next;

    /// @param online central can be reached, so that the work is on its way there already
    DonePane(Finishing.Done done, CaseNumber number, boolean online, Actions actions, Texts texts) {
        Label saved = new Label("✓ " + texts.say(online ? "done.online" : "done.offline"));
        saved.getStyleClass().addAll("words-good", "words-strong");
        saved.setId("done-saved");
        Label title = new Label(done.title());
        title.getStyleClass().add("words-quiet");
        title.setWrapText(true);
        Label reading = new Label("“" + number.spoken(texts.language().locale()) + "”");
        reading.getStyleClass().add("words-heading");
        reading.setWrapText(true);
        reading.setId("done-spoken");
        BigNumber big =
                new BigNumber(number.grouped(), number.spoken(texts.language().locale()));
        big.setId("done-number");
        Locale other = texts.language().code().equals("es") ? Locale.ENGLISH : Locale.forLanguageTag("es");
        HBox buttons = new HBox(
                Buttons.secondary(
                        texts.say("done.copy"),
                        KeyCombination.valueOf("Shortcut+C"),
                        () -> actions.copy().run()),
                Buttons.secondary(
                        texts.say("done.read-in", other.getDisplayLanguage(other)),
                        () -> reading.setText("“" + number.spoken(other) + "”")));
        buttons.getStyleClass().add("contact-done-buttons");
        next = Buttons.primary(
                texts.say("done.next"),
                KeyCombination.valueOf("Shortcut+N"),
                () -> actions.next().run());
        next.setId("done-next");
        FlowPane told = new FlowPane();
        told.getStyleClass().add("contact-place-facts");
        if (!done.told().isEmpty()) {
            Label heading = new Label(texts.say("done.told"));
            heading.getStyleClass().addAll("words-quiet", "words-small");
            told.getChildren().add(heading);
            done.told().forEach(words -> {
                Pill pill = new Pill(words);
                pill.setWrapText(true);
                pill.setMinWidth(0);
                pill.setMaxWidth(420);
                told.getChildren().add(pill);
            });
        }
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox foot = new HBox(told, next);
        foot.getStyleClass().add("contact-line");
        Region rule = new Region();
        rule.getStyleClass().add("separator-line");
        VBox middle = new VBox(saved, title, big, reading, buttons);
        middle.getStyleClass().add("contact-done-middle");
        Card card = new Card(middle, rule, foot);
        card.getStyleClass().add("contact-done");
        getStyleClass().add("ground");
        getChildren().add(card);
    }

    /// What can be done with a number.
    record Actions(Runnable copy, Runnable next) {}

    void focusNext() {
        next.requestFocus();
    }
}
