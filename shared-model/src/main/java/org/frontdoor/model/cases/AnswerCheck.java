package org.frontdoor.model.cases;

import java.util.List;
import java.util.Optional;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Fault;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.command.Problem;

/// What the answers to a service's questions must be for a case to be opened or corrected with them.
final class AnswerCheck {
    private AnswerCheck() {}

    /// The first thing that keeps a case from being opened.
    ///
    /// @param language in which a stop is said
    static Optional<Problem> fault(Questions questions, List<Answer> answers, String language) {
        return questions
                .stopped(answers)
                .map(stop -> new Problem("intake-stopped", stop.say().in(language)))
                .or(() -> questions.faults(answers).stream().findFirst().map(AnswerCheck::problem));
    }

    /// What a correction would make worse. Faults that are there already do not keep anybody from mending another.
    static Optional<Problem> worse(Questions questions, List<Answer> before, List<Answer> after) {
        var known = questions.faults(before);
        return questions.faults(after).stream()
                .filter(fault -> !known.contains(fault))
                .findFirst()
                .map(AnswerCheck::problem);
    }

    private static Problem problem(Fault fault) {
        return new Problem(fault.kind() == Fault.Kind.MISSING ? "answer-missing" : "answer-wrong", fault.detail());
    }
}
