package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.app.cases.filter.FilterTerms.Term;
import org.frontdoor.model.knowledge.Article;

/// The terms that narrow a search for answers, among the words that were typed: `agency:PBOT language:es basura`.
///
/// @param words what else was typed, its quotation marks included
/// @param narrowing whether there is such a term that means something
public record AnswerTerms(String words, Predicate<Article> wanted, boolean narrowing, List<FilterMistake> mistakes) {
    public AnswerTerms {
        mistakes = List.copyOf(mistakes);
    }

    public static AnswerTerms read(String typed, FilterGround ground) {
        List<FilterMistake> mistakes = new ArrayList<>();
        List<Predicate<Article>> tests = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Term term : new FilterTerms(typed).terms()) {
            if (term.key().isEmpty()) {
                words.append(typed, term.from(), term.to());
                words.append(term.to() < typed.length() ? " " : "");
            } else {
                test(term, ground, mistakes).ifPresent(test -> tests.add(term.not() ? test.negate() : test));
            }
        }
        return new AnswerTerms(
                words.toString(),
                tests.stream().reduce(Predicate::and).orElse(article -> true),
                !tests.isEmpty(),
                mistakes);
    }

    private static Optional<Predicate<Article>> test(Term term, FilterGround ground, List<FilterMistake> mistakes) {
        Optional<AnswerKey> key = AnswerKey.of(term.key());
        String value = term.value().strip();
        if (key.isEmpty()) {
            mistakes.add(new FilterMistake(Kind.KEY, term.key(), term.from(), term.to(), AnswerKey.words()));
            return Optional.empty();
        }
        if (value.isEmpty()) {
            mistakes.add(new FilterMistake(Kind.NO_VALUE, term.key() + ":", term.from(), term.to(), List.of()));
            return Optional.empty();
        }
        FilterValue reading = new FilterValue(term, ground, mistakes);
        return switch (key.get()) {
            case AGENCY -> any(reading.agencies(value)).map(codes -> article -> codes.contains(article.agency()));
            case SERVICE ->
                any(reading.services(value))
                        .map(codes -> article -> article.services().stream().anyMatch(codes::contains));
            case LANGUAGE -> {
                Optional<String> language = AnswerKey.language(value);
                if (language.isEmpty()) {
                    mistakes.add(
                            new FilterMistake(Kind.LANGUAGE, value, term.from(), term.to(), AnswerKey.languages("en")));
                }
                yield language.map(code -> article -> article.language().equals(code));
            }
        };
    }

    private static Optional<Set<String>> any(Set<String> codes) {
        return Optional.of(codes).filter(some -> !some.isEmpty());
    }
}
