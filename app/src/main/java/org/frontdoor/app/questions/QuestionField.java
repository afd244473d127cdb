package org.frontdoor.app.questions;

import java.util.LinkedHashSet;
import java.util.List;
import javafx.collections.ObservableMap;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.ManyChips;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.DataType;

/// One question of a service, in the control that fits its type.
final class QuestionField extends VBox {
    /// What a grid's row reckons with for chips that have the whole width.
    private static final double WIDE = 640;

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private final ObservableMap<String, List<String>> answers;
    private final Question question;
    private final Texts texts;

    QuestionField(
            Question question,
            ObservableMap<String, List<String>> answers,
            QuestionGrid.Mistakes mistakes,
            Texts texts) {
        this.answers = answers;
        this.question = question;
        this.texts = texts;
        String words = question.description().in(texts.language().code());
        if (!question.variable()) {
            Label instruction = new Label(words);
            instruction.setWrapText(true);
            instruction.getStyleClass().add("words-quiet");
            getChildren().add(instruction);
            return;
        }
        Node control = control(words);
        control.setId("question-" + question.code());
        FormField field = new FormField(words, control);
        if (control instanceof TextInputControl typed) {
            int most = question.datatype() == DataType.TEXT ? LONGEST_TEXT : LONGEST_LINE;
            field.atMost(typed, most, texts.say("field.cut", most));
        }
        if (question.required()) {
            field.required(texts.say("required"));
        }
        field.hintProperty().set(hint());
        mistakes.follow(question.code(), field.errorProperty());
        getChildren().add(field);
    }

    /// Long answers and long rows of choices take the whole width.
    boolean wide() {
        return switch (question.datatype()) {
            case TEXT, MULTI -> true;
            case SINGLE -> question.choices().size() > 3;
            case STRING, NUMBER, DATETIME -> !question.variable();
        };
    }

    private String hint() {
        return switch (question.datatype()) {
            case DATETIME -> texts.say("datetime");
            case STRING, TEXT, NUMBER, SINGLE, MULTI -> "";
        };
    }

    private Node control(String words) {
        return switch (question.datatype()) {
            case SINGLE -> single(words);
            case MULTI -> several(words);
            case TEXT -> typed(Scrolls.text());
            case STRING, NUMBER, DATETIME -> typed(new TextField());
        };
    }

    private Node typed(TextInputControl control) {
        control.setPromptText(question.hint().in(texts.language().code()));
        if (control instanceof TextArea area) {
            area.setPrefRowCount(2);
        }
        control.setText(first());
        control.textProperty().subscribe((before, now) -> answer(now.isBlank() ? List.of() : List.of(now)));
        return control;
    }

    private Node single(String words) {
        ChoiceChips<Choice> chips = new ChoiceChips<>(words, question.choices(), this::name);
        chips.setPrefWrapLength(WIDE);
        question.choices().stream()
                .filter(choice -> choice.key().equals(first()))
                .findFirst()
                .ifPresent(chips.choiceProperty()::set);
        chips.choiceProperty().subscribe((before, now) -> answer(now == null ? List.of() : List.of(now.key())));
        return chips;
    }

    private Node several(String words) {
        ManyChips<Choice> chips = new ManyChips<>(words, question.choices(), this::name);
        List<String> kept = answers.getOrDefault(question.code(), List.of());
        question.choices().stream()
                .filter(choice -> kept.contains(choice.key()))
                .forEach(chips.choices()::add);
        chips.choices().addListener((SetChangeListener<Choice>) change -> answer(
                new LinkedHashSet<>(chips.choices()).stream().map(Choice::key).toList()));
        return chips;
    }

    private String name(Choice choice) {
        return choice.name().in(texts.language().code());
    }

    private String first() {
        List<String> kept = answers.getOrDefault(question.code(), List.of());
        return kept.isEmpty() ? "" : kept.getFirst();
    }

    private void answer(List<String> values) {
        answers.put(question.code(), values);
    }
}
