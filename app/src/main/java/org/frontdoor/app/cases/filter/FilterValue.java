package org.frontdoor.app.cases.filter;

import java.util.ArrayList;
import java.util.List;
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

/// What stands behind a colon, as a test of a row; what it cannot be is told among the mistakes.
final class FilterValue {
    private static final int MOST_CHOICES = 4;

    private final Term term;
    private final FilterGround ground;
    private final List<FilterMistake> mistakes;

    FilterValue(Term term, FilterGround ground, List<FilterMistake> mistakes) {
        this.term = term;
        this.ground = ground;
        this.mistakes = mistakes;
    }

    Optional<Predicate<CaseRow>> test(FilterKey key) {
        String value = term.value().strip();
        return switch (key) {
            case STATUS -> oneOf(FilterWords::status, Kind.STATUS, FilterWords.STATUSES);
            case TYPE -> oneOf(FilterWords::type, Kind.TYPE, FilterWords.TYPES);
            case CHANNEL -> oneOf(FilterWords::channel, Kind.CHANNEL, FilterWords.CHANNELS);
            case AGENCY -> agency(value);
            case SERVICE -> service(value);
            case PLACE -> Optional.of(place(value));
            case OPENED -> day(value).map(range -> row -> range.has(row.opened()));
            case CLOSED -> day(value).map(range -> row -> !row.open() && range.has(row.closed()));
            case CHANGED -> day(value).map(range -> row -> range.has(row.changed()));
            case BY -> Optional.of(row -> row.openedBy().equalsIgnoreCase(value));
            case PHONE -> phone(value);
            case NUMBER -> Optional.of(number(value));
        };
    }

    private Optional<Predicate<CaseRow>> phone(String value) {
        DigitsTyped digits = new DigitsTyped(List.of(value));
        return digits.tooFewForPhone() ? wrong(Kind.PHONE_SHORT, value, List.of()) : Optional.of(digits.phoneTest());
    }

    private Predicate<CaseRow> number(String value) {
        DigitsTyped digits = new DigitsTyped(List.of(value));
        if (!(digits.parsed() instanceof Parsed.Valid) && !(digits.parsed() instanceof Parsed.Provisional)) {
            mistakes.add(
                    mistake(digits.rightLength() ? Kind.NUMBER_WRONG : digits.lengthMistake(), value, 0, List.of()));
        }
        return digits.numberTest();
    }

    private Predicate<CaseRow> place(String value) {
        List<WordTyped> words = words(value);
        return row -> words.stream().allMatch(word -> word.inPlace(row));
    }

    private List<WordTyped> words(String value) {
        return term.quoted()
                ? List.of(WordTyped.quoted(value, term.ended()))
                : List.of(term.not() ? WordTyped.word(value).exactly() : WordTyped.word(value));
    }

    private Optional<Predicate<CaseRow>> oneOf(
            Function<String, Optional<Predicate<CaseRow>>> word, Kind kind, List<String> choices) {
        List<Predicate<CaseRow>> any = new ArrayList<>();
        int at = 0;
        boolean said = false;
        for (String value : term.value().split("[,|]", -1)) {
            if (!value.isBlank()) {
                said = true;
                Optional<Predicate<CaseRow>> known = word.apply(value.strip());
                if (known.isEmpty()) {
                    mistakes.add(mistake(kind, value, at, choices));
                }
                known.ifPresent(any::add);
            }
            at += value.length() + 1;
        }
        if (!said) {
            mistakes.add(mistake(Kind.NO_VALUE, term.key() + ":", 0, List.of()));
        }
        return any.stream().reduce(Predicate::or);
    }

    private Optional<Predicate<CaseRow>> agency(String value) {
        Set<String> codes = agencies(value);
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(row -> codes.contains(row.routing().agency()));
    }

    /// The codes of those that are called so; a mistake where there are none.
    Set<String> agencies(String value) {
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
        if (codes.isEmpty()) {
            mistakes.add(mistake(Kind.AGENCY, value, 0, near(value)));
        }
        return codes;
    }

    /// By its code, or by the beginnings of words of its names.
    private Optional<Predicate<CaseRow>> service(String value) {
        Set<String> codes = services(value);
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(row -> isOf(codes, row.routing().service()));
    }

    /// The codes of those that are called so; a mistake where there are none.
    Set<String> services(String value) {
        Set<String> codes = services(
                ground,
                Stream.of(value.split("\\s+"))
                        .map(WordTyped::word)
                        .map(WordTyped::exactly)
                        .toList());
        if (codes.isEmpty()) {
            codes = services(
                    ground, Stream.of(value.split("\\s+")).map(WordTyped::word).toList());
        }
        if (codes.isEmpty()) {
            mistakes.add(mistake(Kind.SERVICE, value, 0, List.of()));
        }
        return codes;
    }

    static boolean isOf(Set<String> codes, @Nullable String code) {
        return code != null && codes.contains(code);
    }

    /// The codes of the services that are called by all of these words in one language.
    static Set<String> services(FilterGround ground, List<WordTyped> words) {
        return ground.services().stream()
                .filter(service -> Stream.concat(
                                Stream.of(service.code(), service.name()),
                                service.plainName().byLanguage().values().stream())
                        .map(FoldedText::of)
                        .anyMatch(name -> words.stream().allMatch(word -> word.in(name))))
                .map(Service::code)
                .collect(Collectors.toSet());
    }

    private Optional<DayRange> day(String value) {
        Optional<DayRange> range = DayRange.read(value, ground);
        if (range.isEmpty()) {
            return wrong(Kind.DAY, value, List.of());
        }
        return range.get().backwards() ? wrong(Kind.DAYS, value, List.of()) : range;
    }

    /// The codes of the agencies that are nearly called so.
    private List<String> near(String value) {
        List<WordTyped> words =
                Stream.of(value.split("\\s+")).map(WordTyped::word).toList();
        WordTyped code = WordTyped.code(value);
        return ground.agencies().stream()
                .filter(agency -> code.in(FoldedText.of(agency.code()))
                        || words.stream().allMatch(word -> word.in(FoldedText.of(agency.name()))))
                .map(Agency::code)
                .sorted()
                .limit(MOST_CHOICES)
                .toList();
    }

    private <T> Optional<T> wrong(Kind kind, String word, List<String> choices) {
        mistakes.add(mistake(kind, word, 0, choices));
        return Optional.empty();
    }

    /// @param at where it begins in the value
    private FilterMistake mistake(Kind kind, String word, int at, List<String> choices) {
        int from = term.valueFrom() + at;
        return new FilterMistake(kind, word, from, Math.min(term.to(), from + Math.max(1, word.length())), choices);
    }
}
