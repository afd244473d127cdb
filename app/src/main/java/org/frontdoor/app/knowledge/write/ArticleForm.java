package org.frontdoor.app.knowledge.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Reveal;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.Audience;
import org.frontdoor.model.words.FreeText;
import org.jspecify.annotations.Nullable;

/// An article's text as it is written. Title and body come first; what is seldom changed stands below.
final class ArticleForm extends VBox {
    private static final int LONGEST_TITLE = 200;
    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Texts texts;
    private final Consumer<ArticleText> typed;
    private final TextField title = new TextField();
    private final TextArea body = Scrolls.text();
    private final TextField keywords = new TextField();
    private final TextField sources = new TextField();
    private final TextField owner = new TextField();
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final FactLine chosenServices = new FactLine();
    private final ChoiceChips<Audience> audience;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField review = new TextField();
    private final List<Service> services;
    private final List<String> codes;
    private ArticleText good;

    /// @param typed told of the text after each change
    ArticleForm(ArticleText start, WritingModel.Choices choices, Texts texts, Consumer<ArticleText> typed) {
        this.texts = texts;
        this.typed = typed;
        this.services = choices.services();
        this.good = start;
        codes = new ArrayList<>(start.services());
        audience = new ChoiceChips<>(
                        texts.say("field.audience"),
                        List.of(Audience.values()),
                        each -> texts.say("audience." + each.name()))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        fill(start, choices.agencies());
        getStyleClass().add("editor-form");
        body.setId("editor-body");
        title.setId("editor-title");
        VBox.setVgrow(body, Priority.ALWAYS);
        FormField text = new FormField(texts.say("field.body"), body)
                .atMost(body, FreeText.LONGEST, texts.say("body.cut", FreeText.LONGEST));
        text.hintProperty().set(texts.say("body.hint"));
        VBox.setVgrow(text, Priority.ALWAYS);
        FormField keys = new FormField(texts.say("field.keywords"), keywords);
        keys.hintProperty().set(texts.say("keywords.hint"));
        getChildren()
                .addAll(
                        new FormField(texts.say("field.title"), title)
                                .atMost(title, LONGEST_TITLE, texts.say("title.cut", LONGEST_TITLE)),
                        text,
                        keys,
                        new FormField(texts.say("field.services"), services(services)),
                        pair(
                                new FormField(texts.say("field.agency"), agency),
                                new FormField(texts.say("field.owner"), owner)),
                        new FormField(texts.say("field.audience"), audience),
                        days(),
                        new FormField(texts.say("field.sources"), sources));
        Stream.of(title, body, keywords, sources, owner, from, to, review)
                .forEach(field -> field.textProperty().subscribe((before, now) -> told()));
        agency.valueProperty().subscribe((before, now) -> told());
        audience.choiceProperty().subscribe((before, now) -> told());
    }

    private void fill(ArticleText start, List<Agency> agencies) {
        title.setText(start.title());
        body.setText(start.body());
        body.setPrefRowCount(16);
        keywords.setText(String.join(", ", start.keywords()));
        sources.setText(String.join(", ", start.sources()));
        owner.setText(start.owner());
        audience.choiceProperty().set(start.readers());
        from.setText(day(start.effectiveFrom()));
        to.setText(day(start.effectiveTo()));
        review.setText(day(start.reviewBy()));
        agency.setId("editor-agency");
        agency.setMaxWidth(Double.MAX_VALUE);
        agency.getItems().setAll(agencies);
        agency.setConverter(named(Agency::name));
        agencies.stream()
                .filter(each -> each.code().equals(start.agency()))
                .findFirst()
                .ifPresent(agency::setValue);
    }

    private VBox services(List<Service> all) {
        chosenServices.getStyleClass().add("knowledge-facts");
        ComboBox<Service> more = new ComboBox<>();
        more.setId("editor-service");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setPromptText(texts.say("services.add"));
        more.setAccessibleText(texts.say("services.add"));
        more.getItems().setAll(all);
        more.setConverter(
                named(service -> service.plainName().in(texts.language().code())));
        more.setOnAction(event -> {
            Service chosen = more.getValue();
            if (chosen != null && !codes.contains(chosen.code())) {
                codes.add(chosen.code());
                showServices();
                told();
            }
        });
        showServices();
        VBox both = new VBox(chosenServices, more);
        both.getStyleClass().add("editor-services");
        return both;
    }

    private void showServices() {
        chosenServices.getChildren().clear();
        for (String code : codes) {
            String name = services.stream()
                    .filter(service -> service.code().equals(code))
                    .findFirst()
                    .map(service -> service.plainName().in(texts.language().code()))
                    .orElse(code);
            chosenServices.getChildren().add(Buttons.secondary(texts.say("services.remove", name), () -> {
                codes.remove(code);
                showServices();
                told();
            }));
        }
        chosenServices.setManaged(!codes.isEmpty());
    }

    private HBox days() {
        HBox days = new HBox(day("effective-from", from), day("effective-to", to), day("review-by", review));
        days.getStyleClass().add("editor-pair");
        return days;
    }

    private FormField day(String name, TextField field) {
        FormField form = new FormField(texts.say("field." + name), field);
        form.hintProperty().set(texts.say("day.hint"));
        field.textProperty()
                .subscribe(words -> form.errorProperty()
                        .set(words.isBlank() || day(words).isPresent() ? "" : texts.say("day.wrong")));
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    private static HBox pair(FormField one, FormField other) {
        HBox pair = new HBox(one, other);
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        pair.getStyleClass().add("editor-pair");
        return pair;
    }

    /// Where the writing goes on.
    void focusFirst() {
        TextInputControl first = title.getText().isBlank() ? title : body;
        first.requestFocus();
    }

    /// Where what is wrong can be mended.
    /// @param code of the problem
    void focusOn(String code) {
        switch (code) {
            case "article-title-missing", "article-title-too-long" -> focusOn(title);
            case "article-body-missing" -> focusOn(body);
            case "article-agency-missing" -> focusOn(agency);
            case "article-days-turned" -> focusOn(to);
            default -> {
                // It is in no one field.
            }
        }
    }

    private static void focusOn(Node field) {
        field.requestFocus();
        Reveal.of(field);
    }

    private void told() {
        good = new ArticleText(
                title.getText(),
                listed(keywords.getText()),
                codes,
                agency.getValue() == null ? good.agency() : agency.getValue().code(),
                owner.getText(),
                audience.choiceProperty().get(),
                kept(from, good.effectiveFrom()),
                kept(to, good.effectiveTo()),
                kept(review, good.reviewBy()),
                listed(sources.getText()),
                body.getText());
        typed.accept(good);
    }

    /// A day that is being typed counts once it is one.
    private static @Nullable LocalDate kept(TextField field, @Nullable LocalDate before) {
        return field.getText().isBlank() ? null : day(field.getText()).orElse(before);
    }

    private static Optional<LocalDate> day(String typed) {
        String words = typed.strip();
        try {
            return Optional.of(words.contains("/") ? LocalDate.parse(words, AMERICAN) : LocalDate.parse(words));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> listed(String words) {
        return Stream.of(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        };
    }
}
