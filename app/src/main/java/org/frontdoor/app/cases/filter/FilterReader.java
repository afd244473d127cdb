package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.app.cases.filter.FilterTerms.Term;

/// Turns terms into one test of a row. Used once.
final class FilterReader {
    private static final Set<String> MINE = Set.of("mine", "mio", "mios", "mias");

    private final FilterGround ground;
    private final List<FilterMistake> mistakes = new ArrayList<>();
    private final List<Predicate<CaseRow>> tests = new ArrayList<>();
    private final List<Predicate<CaseRow>> exactTests = new ArrayList<>();
    private final List<Predicate<CaseRow>> namedTests = new ArrayList<>();

    FilterReader(FilterGround ground) {
        this.ground = ground;
    }

    CaseFilter read(String typed) {
        List<Term> terms = new FilterTerms(
                        typed.length() > CaseFilter.LONGEST ? typed.substring(0, CaseFilter.LONGEST) : typed)
                .terms();
        int next = 0;
        while (next < terms.size()) {
            int end = next;
            while (end < terms.size()
                    && terms.get(end).bare()
                    && DigitsTyped.like(terms.get(end).value())) {
                end++;
            }
            if (end > next) {
                digits(terms.subList(next, end));
                next = end;
            } else {
                term(terms.get(next));
                next++;
            }
        }
        mistakes.sort(Comparator.comparingInt(FilterMistake::from));
        boolean plain =
                terms.stream().noneMatch(term -> FilterKey.of(term.key()).isPresent());
        return new CaseFilter(allOf(tests), allOf(exactTests), allOf(namedTests), mistakes, words(terms), plain);
    }

    static String words(List<Term> terms) {
        return terms.stream()
                .filter(term -> !term.not() && !term.value().isBlank() && (isWord(term) || isNumber(term)))
                .map(Term::value)
                .collect(Collectors.joining(" "));
    }

    private static boolean isWord(Term term) {
        return term.key().isEmpty() && (term.quoted() || !MINE.contains(FoldedText.of(term.value())));
    }

    private static boolean isNumber(Term term) {
        return FilterKey.of(term.key())
                .filter(key -> key == FilterKey.PHONE || key == FilterKey.NUMBER)
                .isPresent();
    }

    private static Predicate<CaseRow> allOf(List<Predicate<CaseRow>> tests) {
        List<Predicate<CaseRow>> all = List.copyOf(tests);
        return row -> {
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).test(row)) {
                    return false;
                }
            }
            return true;
        };
    }

    private void digits(List<Term> terms) {
        DigitsTyped digits = new DigitsTyped(terms.stream().map(Term::value).toList());
        each(digits.test());
        digits.mistake(terms.getFirst().from(), terms.getLast().to()).ifPresent(mistakes::add);
    }

    private void term(Term term) {
        FilterMistake.ofQuotation(term).ifPresent(mistakes::add);
        if (term.key().isEmpty()) {
            word(term);
        } else {
            FilterKey.of(term.key())
                    .ifPresentOrElse(
                            key -> keyed(key, term),
                            () -> mistakes.add(FilterMistake.noSuchKey(term, FilterKey.words())));
        }
    }

    private void keyed(FilterKey key, Term term) {
        if (term.value().isBlank()) {
            mistakes.add(FilterMistake.noValue(term));
            return;
        }
        new FilterValue(term, ground, mistakes).test(key).ifPresent(test -> each(term.not() ? test.negate() : test));
    }

    private void each(Predicate<CaseRow> test) {
        tests.add(test);
        exactTests.add(test);
        namedTests.add(test);
    }

    private void word(Term term) {
        if (!term.quoted() && MINE.contains(FoldedText.of(term.value()))) {
            each(term.not() ? mine().negate() : mine());
        } else if (!term.value().isBlank()) {
            WordTyped word =
                    term.quoted() ? WordTyped.quoted(term.value(), term.ended()) : WordTyped.word(term.value());
            if (term.not()) {
                each(has(word.exactly()).negate());
            } else {
                tests.add(has(word));
                exactTests.add(has(word.exactly()));
                namedTests.add(word::inNames);
            }
        }
    }

    /// The case itself says so, or it is of a service that is called so.
    private Predicate<CaseRow> has(WordTyped word) {
        Set<String> services = FilterValue.services(ground, List.of(word));
        return row -> word.in(row) || FilterValue.isOf(services, row.routing().service());
    }

    private Predicate<CaseRow> mine() {
        String agency = ground.me().agency();
        return agency == null
                ? row -> row.openedBy().equals(ground.me().name())
                : row -> row.routing().agency().equals(agency);
    }
}
