package org.frontdoor.app.ui.gallery;

import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Avatar;
import org.frontdoor.app.ui.controls.Badge;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.BigNumber;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.ManyChips;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.controls.StatusPill;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Toast;
import org.frontdoor.app.ui.controls.Tone;

/// One page with every shared control on it.
final class Gallery {
    private Gallery() {}

    static Region page() {
        var left = new VBox(16, chips(), buttons(), pills(), states(), typography());
        var right = new VBox(16, form(), messages(), empty());
        left.setPrefWidth(620);
        right.setPrefWidth(700);
        var page = new HBox(16, left, right);
        page.getStyleClass().add("ground");
        page.setPadding(new Insets(24));
        return page;
    }

    private static Node chips() {
        var kind = new ChoiceChips<>(
                "Caller", List.of("Named", "Confidential", "Call-back only", "Anonymous"), each -> each);
        kind.choiceProperty().set("Named");
        kind.setId("gallery-choice");
        var many = new ManyChips<>("Needs", List.of("Interpreter", "Large print", "TTY"), each -> each);
        many.choices().add("Interpreter");
        many.choices().add("TTY");
        many.setId("gallery-many");
        var title = new SectionLabel("Caller", KeyHint.of("F6"));
        title.countProperty().set("4");
        return Card.titled(title, kind, many);
    }

    private static Node buttons() {
        var disabled = Buttons.secondary("Not now", () -> {});
        disabled.setDisable(true);
        var row = new FlowPane(
                8,
                8,
                Buttons.primary("Finish and give number", KeyCombination.valueOf("Ctrl+Enter"), () -> {}),
                Buttons.secondary("Hold", KeyCombination.valueOf("F8"), () -> {}),
                Buttons.secondary("Transfer", KeyCombination.valueOf("T"), () -> {}),
                disabled,
                Buttons.link("why?", () -> {}),
                Buttons.icon(Icons.COPY, "Copy", () -> {}));
        return Card.titled(new SectionLabel("Buttons"), row);
    }

    private static Node pills() {
        var row = new FlowPane(
                8,
                8,
                new Pill("City of Portland"),
                new Pill("HELP here", Tone.GOOD),
                new Pill("REFER", Tone.REFER),
                new Pill("38 m from a State highway: check", Tone.AMBER),
                new Pill("On contact", Tone.INFO),
                new Pill("today 16:00", Tone.DANGER));
        return Card.titled(new SectionLabel("Pills"), row);
    }

    private static Node states() {
        var row = new FlowPane(
                8,
                8,
                new StatusPill(new Status(Tone.GOOD, "Online · all sent")),
                new StatusPill(new Status(Tone.INFO, "On contact 02:14")),
                new StatusPill(new Status(Tone.AMBER, "Offline since 10:42 · 3 unsent, safe here")),
                new StatusPill(new Status(Tone.NEUTRAL, "Available")),
                new Avatar("Maya Alvarez", Avatar.Size.SMALL),
                new Avatar("Nguyễn Thị Hoa", Avatar.Size.LARGE),
                new Badge(new SimpleIntegerProperty(7)),
                new Badge(new SimpleIntegerProperty(120)));
        return Card.titled(new SectionLabel("States"), row);
    }

    private static Node typography() {
        return Card.titled(
                new SectionLabel("Words"),
                new BigNumber("26 00418 5", "two six, zero zero four one eight, five"),
                styled("Title: Abandoned auto", "words-title"),
                styled("Heading: Nguyễn Thị Hoa, ñandú, łódź", "words-heading"),
                styled("Text: looked at within 5 working days", "label"),
                styled("Quiet: 503-555-0142 · Vietnamese", "words-quiet"),
                styled("26 00418 5   26 00417 2", "words-number"));
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node form() {
        var where = new TextField("1221 SW 4th Ave");
        var whereField = new FormField("Where", where).required("required");
        var plate = new TextField();
        plate.setPromptText("none, or as seen");
        var plateField = new FormField("Plate", plate);
        plateField.hintProperty().set("Letters and digits as on the plate");
        var phone = new TextField("503-55");
        var phoneField = new FormField("Phone", phone);
        phoneField.errorProperty().set("A phone number has ten digits; four are missing.");
        var words = new TextArea("a car with no plates");
        words.setPrefRowCount(2);
        var language = new ComboBox<String>();
        language.getItems().setAll("English", "Español", "Tiếng Việt");
        language.setValue("Tiếng Việt");
        return Card.titled(
                new SectionLabel("Form"),
                new SearchBox("Search anything, or type a command", KeyCombination.valueOf("Ctrl+K")),
                whereField,
                plateField,
                phoneField,
                new FormField("Password", new PasswordField()),
                new FormField("What", words),
                new FormField("Language", language));
    }

    private static Node messages() {
        return new VBox(
                8,
                new Banner(Tone.INFO, "12 new cases came in while you read.", Buttons.secondary("Show", () -> {})),
                new Banner(Tone.AMBER, "Offline since 10:42. What you enter is safe on this computer."),
                new Banner(
                        Tone.DANGER,
                        "This may be an emergency: transfer to 9-1-1.",
                        Buttons.secondary("Log it", () -> {})),
                new Toast(
                        "Routed to PBOT.",
                        Buttons.secondary("Undo", () -> {}),
                        Buttons.icon(Icons.CLOSE, "Close", () -> {})));
    }

    private static Node empty() {
        return new Card(new EmptyState(
                Icons.NOTHING_HERE,
                "No cases fit. Take a word away, or look at all open ones.",
                Buttons.secondary("All open cases", () -> {})));
    }
}
