package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.app.cases.filter.FilterTerms.Term;

/// The terms for agencies and services among typed words, where others mean nothing: `agency:PBOT trash`.
///
/// @param words what else was typed, its quotation marks included
/// @param test of an agency's code and of services' codes
/// @param narrowing whether there is such a term that means something
public record RoutingTerms(
        String words, BiPredicate<String, Collection<String>> test, boolean narrowing, List<FilterMistake> mistakes) {
    private static final List<String> KEYS = List.of("agency", "service");

    public RoutingTerms {
        mistakes = List.copyOf(mistakes);
    }

    public static RoutingTerms read(String typed, FilterGround ground) {
        List<FilterMistake> mistakes = new ArrayList<>();
        List<BiPredicate<String, Collection<String>>> tests = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Term term : new FilterTerms(typed).terms()) {
            if (term.key().isEmpty()) {
                words.append(typed, term.from(), term.to());
                words.append(term.to() < typed.length() ? " " : "");
            } else {
                test(term, ground, mistakes).ifPresent(test -> tests.add(term.not() ? test.negate() : test));
            }
        }
        return new RoutingTerms(
                words.toString(),
                tests.stream().reduce(BiPredicate::and).orElse((agency, services) -> true),
                !tests.isEmpty(),
                mistakes);
    }

    private static Optional<BiPredicate<String, Collection<String>>> test(
            Term term, FilterGround ground, List<FilterMistake> mistakes) {
        Optional<FilterKey> key = FilterKey.of(term.key());
        boolean known = key.filter(each -> each == FilterKey.AGENCY || each == FilterKey.SERVICE)
                .isPresent();
        if (!known || term.value().isBlank()) {
            mistakes.add(
                    known
                            ? new FilterMistake(Kind.NO_VALUE, term.key() + ":", term.from(), term.to(), List.of())
                            : new FilterMistake(Kind.KEY, term.key(), term.from(), term.to(), KEYS));
            return Optional.empty();
        }
        FilterValue value = new FilterValue(term, ground, mistakes);
        boolean agency = key.get() == FilterKey.AGENCY;
        Set<String> codes = agency
                ? value.agencies(term.value().strip())
                : value.services(term.value().strip());
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                agency
                        ? (code, services) -> codes.contains(code)
                        : (code, services) -> services.stream().anyMatch(codes::contains));
    }
}
