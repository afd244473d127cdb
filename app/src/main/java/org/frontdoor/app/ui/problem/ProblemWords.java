package org.frontdoor.app.ui.problem;

import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.Problem;

/// Says a problem in the person's language. Rules, central and the line tell of it in English, with a code that stays.
public final class ProblemWords {
    private final Texts texts;

    private ProblemWords(Texts texts) {
        this.texts = texts;
    }

    /// Speaks the language of these texts, whatever their area.
    public static ProblemWords in(Texts texts) {
        return new ProblemWords(texts.area("problem"));
    }

    /// What is in the way, and what to do; in its own words where its code is not known here.
    public String of(Problem problem) {
        return texts.find("code." + problem.code()).orElseGet(problem::detail);
    }
}
