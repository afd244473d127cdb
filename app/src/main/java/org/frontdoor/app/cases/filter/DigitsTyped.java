package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;

/// Digits typed into the filter: a case number with or without groups, a provisional one, a phone in any
/// spelling or its end, or the number of a house. What fits any of them passes.
final class DigitsTyped {
    private final List<String> words;
    private final String together;
    private final Parsed parsed;
    private final String phone;

    DigitsTyped(List<String> words) {
        this.words = List.copyOf(words);
        this.together = String.join(" ", words);
        this.parsed = CaseNumber.parse(together);
        this.phone = CaseRows.phoneDigits(together);
    }

    /// Nothing but digits and what stands between them, behind a P perhaps; or that P alone.
    static boolean like(String word) {
        boolean marked = !word.isEmpty() && Character.toUpperCase(word.charAt(0)) == ProvisionalNumber.MARK;
        String rest = marked ? word.substring(1) : word;
        return (rest.isEmpty() ? marked : rest.chars().anyMatch(Character::isDigit))
                && rest.chars().allMatch(each -> Character.isDigit(each) || "+-().#/".indexOf(each) >= 0);
    }

    Parsed parsed() {
        return parsed;
    }

    boolean rightLength() {
        return parsed instanceof Parsed.Mistyped mistyped && mistyped.rightLength();
    }

    Predicate<CaseRow> numberTest() {
        return switch (parsed) {
            case Parsed.Valid(CaseNumber number) -> row -> row.isToldAs(number.plain());
            case Parsed.Provisional(ProvisionalNumber number) -> row -> row.isToldAs(number.plain());
            case Parsed.Mistyped _, Parsed.NotANumber _ -> row -> false;
        };
    }

    /// Too few of them to tell a phone by.
    boolean tooFewForPhone() {
        return phone.length() < Phone.FEWEST_DIGITS;
    }

    Predicate<CaseRow> phoneTest() {
        return tooFewForPhone() || provisional() ? row -> false : row -> row.hasPhone(phone);
    }

    private boolean provisional() {
        return parsed instanceof Parsed.Provisional
                || (parsed instanceof Parsed.Mistyped mistyped && mistyped.provisional());
    }

    Predicate<CaseRow> test() {
        List<WordTyped> asWords = words.stream().map(WordTyped::word).toList();
        Predicate<CaseRow> written = row -> asWords.stream().allMatch(word -> word.in(row));
        return numberTest().or(phoneTest()).or(written);
    }

    /// That it looks like a case number and cannot be one; phones and house numbers are none.
    /// @param from where the digits begin in what was typed
    Optional<FilterMistake> mistake(int from, int to) {
        if (!(parsed instanceof Parsed.Mistyped(String digits, Parsed.Mistake _))
                || digits.length() < CaseNumber.LENGTH - 2
                || PhoneReading.of(together) instanceof PhoneReading.Understood) {
            return Optional.empty();
        }
        return Optional.of(
                new FilterMistake(rightLength() ? Kind.NUMBER_WRONG : lengthMistake(), together, from, to, List.of()));
    }

    Kind lengthMistake() {
        return provisional() ? Kind.PROVISIONAL_LENGTH : Kind.NUMBER_LENGTH;
    }
}
