package org.frontdoor.app.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.jspecify.annotations.Nullable;

/// What the questions of a service are called, and what was answered, in a person's language.
public record QuestionWords(Questions questions, Language language) {
    private static final String BETWEEN = ", ";

    /// Those of a service.
    ///
    /// @param service its code; `null`, or one that is not known here, asks nothing
    public static QuestionWords of(Workspace workspace, @Nullable String service, Language language) {
        Questions questions = Optional.ofNullable(service)
                .flatMap(code -> workspace.find(Service.KIND, Service.idOf(code)))
                .map(Questions::of)
                .orElse(new Questions(List.of()));
        return new QuestionWords(questions, language);
    }

    public Optional<Question> question(String code) {
        return questions.all().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /// The question as it is asked; empty where these questions have none of that code.
    public Optional<String> asked(String code) {
        return question(code).map(question -> question.description().in(language.code()));
    }

    /// What was answered; what was chosen by its name.
    public String said(String code, List<String> values) {
        return values.stream().map(value -> chosen(code, value)).collect(Collectors.joining(BETWEEN));
    }

    /// As [#said], of values that stand in one text with commas between them.
    public String said(String code, String values) {
        boolean listed =
                question(code).filter(known -> !known.choices().isEmpty()).isPresent();
        return listed ? said(code, Arrays.asList(values.split(BETWEEN, -1))) : values;
    }

    private String chosen(String code, String value) {
        return question(code).stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.key().equals(value))
                .map(choice -> choice.name().in(language.code()))
                .findFirst()
                .orElse(value);
    }
}
