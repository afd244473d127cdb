package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.app.cases.filter.FilterTerms.Term;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.number.Parsed;
import org.jspecify.annotations.Nullable;

/// Turns terms into one test of a row. Used once.
final class FilterReader {
    private static final int LONGEST = 1_000;
    private static final int MOST_CHOICES = 4;
    private static final Set<String> MINE = Set.of("mine", "mio", "mios", "mias");

    private final FilterGround ground;
    private final List<FilterMistake> mistakes = new ArrayList<>();
    private final List<Predicate<CaseRow>> tests = new ArrayList<>();

    FilterReader(FilterGround ground) {
        this.ground = ground;
    }

    CaseFilter read(String typed) {
        FilterTerms cut = new FilterTerms(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        List<Term> terms = cut.terms();
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
        if (cut.openQuote()) {
            mistakes.add(new FilterMistake(Kind.QUOTE, terms.getLast().text(), List.of()));
        }
        List<Predicate<CaseRow>> all = List.copyOf(tests);
        return new CaseFilter(row -> passes(all, row), mistakes, words(terms));
    }

    private static String words(List<Term> terms) {
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

    private static boolean passes(List<Predicate<CaseRow>> all, CaseRow row) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).test(row)) {
                return false;
            }
        }
        return true;
    }

    private void digits(List<Term> terms) {
        DigitsTyped digits = new DigitsTyped(terms.stream().map(Term::value).toList());
        tests.add(digits.test());
        digits.mistake().ifPresent(mistakes::add);
    }

    private void term(Term term) {
        Optional<Predicate<CaseRow>> test = term.key().isEmpty() ? Optional.of(word(term)) : keyed(term);
        test.ifPresent(found -> tests.add(term.not() ? found.negate() : found));
    }

    private Predicate<CaseRow> word(Term term) {
        String word = FoldedText.of(term.value());
        if (!term.quoted() && MINE.contains(word)) {
            return mine();
        }
        Set<String> services = services(word);
        return row ->
                row.folded().contains(word) || isOf(services, row.routing().service());
    }

    private Predicate<CaseRow> mine() {
        String agency = ground.me().agency();
        return agency == null
                ? row -> row.openedBy().equals(ground.me().name())
                : row -> row.routing().agency().equals(agency);
    }

    private Optional<Predicate<CaseRow>> keyed(Term term) {
        Optional<FilterKey> key = FilterKey.of(term.key());
        if (key.isEmpty()) {
            return wrong(Kind.KEY, term.key(), FilterKey.words());
        }
        if (term.value().isBlank()) {
            return wrong(Kind.NO_VALUE, term.text(), List.of());
        }
        String value = term.value();
        return switch (key.get()) {
            case STATUS -> oneOf(term, FilterWords::status, Kind.STATUS, FilterWords.STATUSES);
            case TYPE -> oneOf(term, FilterWords::type, Kind.TYPE, FilterWords.TYPES);
            case CHANNEL -> oneOf(term, FilterWords::channel, Kind.CHANNEL, FilterWords.CHANNELS);
            case AGENCY -> agency(value);
            case SERVICE -> service(value);
            case OPENED -> day(value).map(range -> row -> range.has(row.opened()));
            case CHANGED -> day(value).map(range -> row -> range.has(row.changed()));
            case BY -> Optional.of(row -> row.openedBy().equalsIgnoreCase(value));
            case PHONE -> Optional.of(new DigitsTyped(List.of(value)).phoneTest());
            case NUMBER -> Optional.of(number(value));
        };
    }

    private Predicate<CaseRow> number(String value) {
        DigitsTyped digits = new DigitsTyped(List.of(value));
        if (!(digits.parsed() instanceof Parsed.Valid) && !(digits.parsed() instanceof Parsed.Provisional)) {
            mistakes.add(new FilterMistake(
                    digits.rightLength() ? Kind.NUMBER_WRONG : digits.lengthMistake(), value, List.of()));
        }
        return digits.numberTest();
    }

    private Optional<Predicate<CaseRow>> oneOf(
            Term term, Function<String, Optional<Predicate<CaseRow>>> word, Kind kind, List<String> choices) {
        List<Predicate<CaseRow>> any = new ArrayList<>();
        for (String value : term.value().split("[,|]", -1)) {
            word.apply(value).ifPresentOrElse(any::add, () -> wrong(kind, value, choices));
        }
        return any.stream().reduce(Predicate::or);
    }

    private Optional<Predicate<CaseRow>> agency(String value) {
        String word = FoldedText.of(value);
        Set<String> codes = ground.agencies().stream()
                .filter(agency -> agency.code().equalsIgnoreCase(value))
                .map(Agency::code)
                .collect(Collectors.toSet());
        if (codes.isEmpty()) {
            ground.agencies().stream()
                    .filter(agency -> FoldedText.of(agency.name()).contains(word)
                            || FoldedText.of(agency.shortName()).contains(word))
                    .map(Agency::code)
                    .forEach(codes::add);
        }
        return codes.isEmpty()
                ? wrong(
                        Kind.AGENCY,
                        value,
                        likest(word, ground.agencies().stream().map(Agency::code)))
                : Optional.of(row -> codes.contains(row.routing().agency()));
    }

    private Optional<Predicate<CaseRow>> service(String value) {
        Set<String> codes = services(FoldedText.of(value));
        return codes.isEmpty()
                ? wrong(
                        Kind.SERVICE,
                        value,
                        likest(FoldedText.of(value), ground.services().stream().map(Service::name)))
                : Optional.of(row -> isOf(codes, row.routing().service()));
    }

    private static boolean isOf(Set<String> codes, @Nullable String code) {
        return code != null && codes.contains(code);
    }

    private Set<String> services(String word) {
        return ground.services().stream()
                .filter(service -> Stream.concat(
                                Stream.of(service.code(), service.name()),
                                service.plainName().byLanguage().values().stream())
                        .anyMatch(name -> FoldedText.of(name).contains(word)))
                .map(Service::code)
                .collect(Collectors.toSet());
    }

    private Optional<DayRange> day(String value) {
        Optional<DayRange> range = DayRange.read(value, ground);
        if (range.isEmpty()) {
            wrong(Kind.DAY, value, List.of());
        }
        return range;
    }

    /// Those that begin as the word does, the others left out.
    private static List<String> likest(String word, Stream<String> names) {
        String start = word.substring(0, 1).toLowerCase(Locale.ROOT);
        return names.filter(name -> FoldedText.of(name).startsWith(start))
                .sorted()
                .limit(MOST_CHOICES)
                .toList();
    }

    private <T> Optional<T> wrong(Kind kind, String word, List<String> choices) {
        mistakes.add(new FilterMistake(kind, word, choices));
        return Optional.empty();
    }
}
