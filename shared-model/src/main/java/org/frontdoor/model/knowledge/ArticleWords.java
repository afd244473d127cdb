package org.frontdoor.model.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.words.FreeText;

/// An article's words on their way into a draft, and what must be right before somebody reads it out.
final class ArticleWords {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_WORDS = 100;

    private ArticleWords() {}

    /// Gives `rule` the text as it may be kept; a draft may be unfinished, but not unreadable.
    static Decision kept(ArticleText typed, Entries entries, Function<ArticleText, Decision> rule) {
        Optional<Problem> fault = fault(typed, entries);
        if (fault.isPresent()) {
            return Decision.refused(fault.get());
        }
        List<String> all = new ArrayList<>(List.of(typed.title(), typed.body()));
        all.addAll(typed.keywords());
        all.addAll(typed.sources());
        int words = 2 + typed.keywords().size();
        return FreeText.allKept(
                all,
                kept -> rule.apply(new ArticleText(
                        oneLine(kept.get(0)),
                        filled(kept.subList(2, words)),
                        typed.services(),
                        typed.agency(),
                        typed.owner(),
                        typed.readers(),
                        typed.effectiveFrom(),
                        typed.effectiveTo(),
                        typed.reviewBy(),
                        filled(kept.subList(words, kept.size())),
                        kept.get(1))));
    }

    private static Optional<Problem> fault(ArticleText typed, Entries entries) {
        if (typed.title().length() > LONGEST_TITLE) {
            return problem(
                    "article-title-too-long",
                    "A title has at most %d characters; this one has %,d. Say the rest in the text."
                            .formatted(LONGEST_TITLE, typed.title().length()));
        }
        for (List<String> words : List.of(typed.keywords(), typed.services(), typed.sources())) {
            if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
                return problem(
                        "article-too-many-words",
                        "At most %d keywords, services or sources of %d characters each are kept; leave some out."
                                .formatted(MOST_WORDS, LONGEST_WORD));
            }
        }
        if (entries.find(Agency.KIND, Agency.idOf(typed.agency())).isEmpty()) {
            return problem("article-agency-missing", "Choose the agency that answers for the truth of this article.");
        }
        if (typed.effectiveFrom() != null
                && typed.effectiveTo() != null
                && typed.effectiveTo().isBefore(typed.effectiveFrom())) {
            return problem(
                    "article-days-turned", "The last day on which this holds comes before the first. Turn them round.");
        }
        return typed.services().stream()
                .filter(code -> entries.find(Service.KIND, Service.idOf(code)).isEmpty())
                .findFirst()
                .flatMap(code -> problem(
                        "article-service-unknown", "There is no service «" + code + "» any more; leave it out."));
    }

    /// What is still missing before others may read it.
    static Optional<Problem> unfinished(ArticleText text) {
        if (text.title().isBlank()) {
            return problem("article-title-missing", "Give the article a title, in the words in which callers ask.");
        }
        return text.body().isBlank()
                ? problem("article-body-missing", "Write the answer before others read it.")
                : Optional.empty();
    }

    private static Optional<Problem> problem(String code, String detail) {
        return Optional.of(new Problem(code, detail));
    }

    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private static List<String> filled(List<String> words) {
        return words.stream()
                .map(ArticleWords::oneLine)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
