package org.frontdoor.app.cases.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.Held;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.place.Place;

/// Two cases that may be one thing.
///
/// @param child the one that would be closed
/// @param parent the one that would go on
/// @param held what the child has that may come along
/// @param answers questions that either of them answered, in the parent's order first
/// @param told what the child's customer is told
record Pair(CaseSheet child, CaseSheet parent, Held held, List<Both> answers, String told) {

    /// What both answered to one question.
    ///
    /// @param code of the question
    /// @param asked its words
    /// @param child what the child says, or empty
    /// @param parent what the parent says, or empty
    record Both(String code, String asked, String child, String parent) {
        boolean differ() {
            return !child.equals(parent);
        }

        /// Whether the child's answer may stand in the parent.
        boolean choosable() {
            return differ() && !child.isEmpty();
        }
    }

    static Pair of(CaseSheet child, CaseSheet parent, String told) {
        Set<String> codes = new LinkedHashSet<>();
        parent.full().answers().forEach(answer -> codes.add(answer.question()));
        child.full().answers().forEach(answer -> codes.add(answer.question()));
        List<Both> answers = new ArrayList<>();
        for (String code : codes) {
            QuestionWords words =
                    parent.questions().question(code).isPresent() ? parent.questions() : child.questions();
            answers.add(new Both(
                    code,
                    words.asked(code).orElse(code),
                    said(child.full(), code, words),
                    said(parent.full(), code, words)));
        }
        return new Pair(child, parent, Held.of(child.full()), List.copyOf(answers), told);
    }

    boolean placesDiffer() {
        return !Objects.equals(child.full().place(), parent.full().place());
    }

    /// Whether the child's place may stand in the parent.
    boolean placeChoosable() {
        return placesDiffer() && child.full().place() != null;
    }

    static String place(CaseSheet sheet) {
        Place place = sheet.full().place();
        return place == null ? "–" : place.words();
    }

    private static String said(Case full, String code, QuestionWords words) {
        return full.answers().stream()
                .filter(answer -> answer.question().equals(code))
                .findFirst()
                .map(Answer::values)
                .map(values -> words.said(code, values))
                .orElse("");
    }
}
