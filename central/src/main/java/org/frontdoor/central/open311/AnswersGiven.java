package org.frontdoor.central.open311;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Fault;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.wire.ProblemBody.FieldError;

/// Holds a request's attributes against the questions of its service: all that is wrong is told at once, by the names
/// that the client gave.
final class AnswersGiven {
    private AnswersGiven() {}

    /// Whether nothing is missing. What is may only be what customers are never asked.
    /// @param service empty where it is not 311's to take in: then nothing is asked
    /// @throws HttpProblem when an answer is wrong or missing, or ends the intake
    static boolean check(Optional<Service> service, NewRequest given) {
        List<Question> all = service.map(Service::questions).orElse(List.of());
        Questions questions = new Questions(all);
        questions.stopped(given.answers()).ifPresent(stop -> {
            throw HttpProblem.of(422, "intake-stopped", stop.say().in(given.language()));
        });
        List<String> internal =
                all.stream().filter(Question::internal).map(Question::code).toList();
        List<Fault> faults = questions.faults(given.answers());
        List<FieldError> errors = Stream.concat(
                        given.answers().stream()
                                .map(Answer::question)
                                .filter(internal::contains)
                                .map(code -> error(code, ": this service does not ask it; leave it out.")),
                        faults.stream()
                                .filter(fault -> !internal.contains(fault.question()))
                                .map(fault -> error(fault.question(), words(all, fault))))
                .toList();
        if (!errors.isEmpty()) {
            throw new HttpProblem(422, "attributes-wrong", errors.getFirst().detail(), Map.of(), errors);
        }
        return faults.isEmpty();
    }

    private static FieldError error(String code, String words) {
        String name = "attribute[" + code + "]";
        return new FieldError(name, name + words);
    }

    private static String words(List<Question> questions, Fault fault) {
        return fault.kind() == Fault.Kind.MISSING
                ? " is required: "
                        + questions.stream()
                                .filter(question -> question.code().equals(fault.question()))
                                .map(question -> question.description().in("en"))
                                .collect(Collectors.joining())
                : ": " + fault.detail();
    }
}
