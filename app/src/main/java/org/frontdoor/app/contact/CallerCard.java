package org.frontdoor.app.contact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;

/// Who calls: found by their number, or written down, or nobody at all.
final class CallerCard extends VBox {
    /// Longer than any name, address or number.
    static final int MOST = 300;

    private final ContactController controller;
    private final ContactModel model;
    private final Texts texts;
    private final VBox known = new VBox();

    CallerCard(ContactController controller, Texts texts, @Nullable Program program) {
        this.controller = controller;
        this.model = controller.model();
        this.texts = texts;
        TextField phone = field("caller-phone", model.phone);
        TextField name = field("caller-name", model.name);
        TextField email = field("caller-email", model.email);
        FormField phoneField = named("caller.phone", phone);
        model.faults.subscribe(() -> phoneField
                .errorProperty()
                .set(Faults.words(model.faults, where -> where instanceof Finishing.Where.Phone, texts)));
        FormField emailField = named("caller.email", email);
        model.faults.subscribe(() -> emailField
                .errorProperty()
                .set(Faults.words(model.faults, where -> where instanceof Finishing.Where.Email, texts)));
        ChoiceChips<Privacy> privacy = new ChoiceChips<Privacy>(
                        texts.say("caller.privacy"),
                        List.of(Privacy.values()),
                        each -> texts.say("privacy." + each.name().toLowerCase(Locale.ROOT)))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        privacy.setId("caller-privacy");
        privacy.choiceProperty().bindBidirectional(model.privacy);
        VBox said = new VBox(phoneField, known, new KnownWays(model, texts), named("caller.name", name), emailField);
        said.getStyleClass().add("contact-fields");
        said.visibleProperty().bind(model.privacy.isNotEqualTo(Privacy.ANONYMOUS));
        said.managedProperty().bind(said.visibleProperty());
        known.getStyleClass().add("contact-known");
        model.recognized.subscribe(this::showKnown);
        showKnown();
        Card card =
                Card.titled(new SectionLabel(texts.say("caller"), KeyHint.of("F6")), said, privacy, language(program));
        getChildren().add(Panes.mark(card, phone));
    }

    private Node language(@Nullable Program program) {
        ComboBox<String> language = new ComboBox<>();
        language.setId("caller-language");
        language.getItems()
                .setAll(
                        program == null
                                ? List.of("en", "es")
                                : Stream.concat(program.languages().stream(), program.interpreters().stream())
                                        .distinct()
                                        .toList());
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String tag) {
                return tag == null ? "" : languageName(tag, texts.language().locale());
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        language.setMaxWidth(Double.MAX_VALUE);
        language.valueProperty().bindBidirectional(model.language);
        CheckBox interpreter = new CheckBox(texts.say("caller.interpreter"));
        interpreter.setId("caller-interpreter");
        interpreter.selectedProperty().bindBidirectional(model.interpreter);
        TextField accommodation = field("caller-accommodation", model.accommodation);
        accommodation.setPromptText(texts.say("caller.accommodation.prompt"));
        FormField field = new FormField(texts.say("caller.language"), language);
        model.language.subscribe(tag -> field.hintProperty()
                .set(
                        program == null || program.languages().contains(tag)
                                ? ""
                                : texts.say("caller.language-line", program.languageLine())));
        VBox all = new VBox(field, interpreter, named("caller.accommodation", accommodation));
        all.getStyleClass().add("contact-fields");
        return all;
    }

    /// The language in the agent's words and in its own, so that a caller can be shown or read it.
    static String languageName(String tag, Locale agent) {
        Locale language = Locale.forLanguageTag(tag);
        String name = tag.equals("ase") ? "ASL" : language.getDisplayLanguage(agent);
        String own = language.getDisplayLanguage(language);
        return own.equalsIgnoreCase(name) || own.equals(tag) ? name : name + " · " + own;
    }

    private void showKnown() {
        List<Customer> others = model.recognized.stream()
                .filter(customer -> !customer.id().equals(model.customer.get()))
                .toList();
        known.getChildren()
                .setAll(others.stream()
                        .map(customer -> Buttons.link(
                                texts.say(
                                        "caller.is-it",
                                        customer.name() == null ? texts.say("caller.no-name") : customer.name()),
                                () -> controller.caller().recognize(customer)))
                        .toList());
        known.setManaged(!others.isEmpty());
    }

    private FormField named(String key, TextField field) {
        return new FormField(texts.say(key), field).atMost(field, MOST, texts.say("field.cut", MOST));
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
