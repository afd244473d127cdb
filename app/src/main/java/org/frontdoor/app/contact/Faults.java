package org.frontdoor.app.contact;

import java.util.List;
import java.util.function.Predicate;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.Problem;

/// What is still to be asked or mended, in the agent's words.
final class Faults {
    private Faults() {}

    /// The words of the first fault at that place, or empty.
    static String words(List<Finishing.Fault> faults, Predicate<Finishing.Where> there, Texts texts) {
        return faults.stream()
                .filter(fault -> there.test(fault.where()))
                .findFirst()
                .map(fault -> words(fault, texts))
                .orElse("");
    }

    static String words(Finishing.Fault fault, Texts texts) {
        return fault.where() instanceof Finishing.Where.Elsewhere(Problem problem)
                ? texts.say(fault.key(), ProblemWords.in(texts).of(problem))
                : texts.say(fault.key(), fault.detail());
    }
}
