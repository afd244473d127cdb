package org.frontdoor.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Fault.Kind;
import org.frontdoor.model.catalog.Question.Choice;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.catalog.Question.Stop;
import org.jspecify.annotations.Nullable;

/// The questions of a service, and what some answers to them mean: what is asked next, what is missing or wrong, and
/// whether the
/// intake stops here.
///
/// @param all in their order
public record Questions(List<Question> all) {

    public Questions {
        all = all.stream().sorted(Comparator.comparingInt(Question::order)).toList();
    }

    public static Questions of(Service service) {
        return new Questions(service.questions());
    }

    /// Those that are asked, or read out, given these answers: always, or because the answer to an earlier asked one
    /// calls for it.
    public List<Question> asked(List<Answer> answers) {
        var asked = new ArrayList<Question>();
        for (var question : all) {
            if (holds(question.when(), asked, answers)) {
                asked.add(question);
            }
        }
        return List.copyOf(asked);
    }

    /// As [#asked], without those that only agents may see.
    public List<Question> shownToCustomer(List<Answer> answers) {
        return asked(answers).stream().filter(question -> !question.internal()).toList();
    }

    /// The answers worth keeping: those to questions that are asked. What was typed before another answer hid its
    /// question falls away.
    public List<Answer> kept(List<Answer> answers) {
        return asked(answers).stream()
                .filter(Question::variable)
                .flatMap(question -> answer(question.code(), answers).stream())
                .toList();
    }

    /// The first answer that ends the intake, and what to say then.
    public Optional<Stop> stopped(List<Answer> answers) {
        return asked(answers).stream()
                .flatMap(question -> Stream.ofNullable(question.stop())
                        .filter(stop ->
                                values(question.code(), answers).stream().anyMatch(stop.is()::contains)))
                .findFirst();
    }

    /// All that is wrong or missing, in the order of the questions. Answers to questions that are not asked now do not
    /// count.
    public List<Fault> faults(List<Answer> answers) {
        var faults = new ArrayList<Fault>();
        for (var question : asked(answers)) {
            if (question.variable()) {
                faults.addAll(faults(question, values(question.code(), answers)));
            }
        }
        var known = all.stream().filter(Question::variable).map(Question::code).collect(Collectors.toSet());
        answers.stream()
                .map(Answer::question)
                .filter(code -> !known.contains(code))
                .map(code -> new Fault(code, Kind.UNKNOWN, "This service does not ask “" + code + "”; leave it out."))
                .forEach(faults::add);
        return List.copyOf(faults);
    }

    private static List<Fault> faults(Question question, List<String> values) {
        var name = question.description().in("en");
        if (values.isEmpty()) {
            return question.required() ? List.of(new Fault(question.code(), Kind.MISSING, "Ask: " + name)) : List.of();
        }
        if (values.size() > 1 && question.datatype() != DataType.MULTI) {
            return List.of(new Fault(question.code(), Kind.TOO_MANY, "“" + name + "” takes one answer only."));
        }
        return isList(question.datatype())
                ? unknownChoices(question, values, name)
                : wrongType(question, values.getFirst(), name);
    }

    private static List<Fault> unknownChoices(Question question, List<String> values, String name) {
        var keys = question.choices().stream().map(Choice::key).collect(Collectors.toSet());
        return values.stream()
                .filter(value -> !keys.contains(value))
                .map(value -> new Fault(
                        question.code(),
                        Kind.NOT_A_CHOICE,
                        "“" + value + "” is none of the choices for “" + name + "”; choose one of the list."))
                .toList();
    }

    private static List<Fault> wrongType(Question question, String value, String name) {
        return switch (question.datatype()) {
            case NUMBER ->
                AnswerTypes.isNumber(value)
                        ? List.of()
                        : List.of(new Fault(
                                question.code(), Kind.WRONG_TYPE, "“" + name + "” needs a number, such as 3."));
            case DATETIME ->
                AnswerTypes.isDateTime(value)
                        ? List.of()
                        : List.of(new Fault(
                                question.code(),
                                Kind.WRONG_TYPE,
                                "“" + name + "” needs a date, such as 2026-11-22, with or without a time (T15:30)."));
            case STRING, TEXT, SINGLE, MULTI -> List.of();
        };
    }

    private static boolean isList(DataType type) {
        return type == DataType.SINGLE || type == DataType.MULTI;
    }

    private static boolean holds(@Nullable Condition when, List<Question> asked, List<Answer> answers) {
        if (when == null) {
            return true;
        }
        var isAsked = asked.stream().anyMatch(earlier -> earlier.code().equals(when.question()));
        return isAsked && values(when.question(), answers).stream().anyMatch(when.is()::contains);
    }

    private static List<String> values(String code, List<Answer> answers) {
        return answer(code, answers).map(Answer::values).orElse(List.of());
    }

    /// An answer of blanks is none.
    private static Optional<Answer> answer(String code, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.question().equals(code))
                .map(answer -> new Answer(
                        code,
                        answer.values().stream()
                                .filter(value -> !value.isBlank())
                                .toList()))
                .filter(answer -> !answer.values().isEmpty())
                .findFirst();
    }
}
