package org.frontdoor.app.cases.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.FoldedText;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;

/// Digits typed into the filter: a case number with or without groups, a phone in any spelling or its end, or the
/// number
/// of a house. What fits any of the three passes.
final class DigitsTyped {
    private final List<String> words;
    private final String together;
    private final Parsed parsed;
    private final String phone;

    DigitsTyped(List<String> words) {
        this.words = words.stream().map(FoldedText::of).toList();
        this.together = String.join(" ", words);
        this.parsed = CaseNumber.parse(together);
        this.phone = CaseRows.phoneDigits(together);
    }

    /// Nothing but digits and what stands between them.
    static boolean like(String word) {
        return word.chars().anyMatch(Character::isDigit)
                && word.chars().allMatch(each -> Character.isDigit(each) || "+-().#/".indexOf(each) >= 0);
    }

    Parsed parsed() {
        return parsed;
    }

    boolean rightLength() {
        return parsed instanceof Parsed.Mistyped(String digits, Parsed.Mistake _)
                && digits.length() == CaseNumber.LENGTH;
    }

    Predicate<CaseRow> numberTest() {
        return parsed instanceof Parsed.Valid(CaseNumber number)
                ? row -> row.number().equals(number.digits())
                : row -> false;
    }

    Predicate<CaseRow> phoneTest() {
        return phone.length() < Phone.FEWEST_DIGITS ? row -> false : row -> row.hasPhone(phone);
    }

    Predicate<CaseRow> test() {
        Predicate<CaseRow> written = row -> words.stream().allMatch(row.folded()::contains);
        return numberTest().or(phoneTest()).or(written);
    }

    /// That it looks like a case number and cannot be one; phones and house numbers are none.
    Optional<FilterMistake> mistake() {
        if (!(parsed instanceof Parsed.Mistyped(String digits, Parsed.Mistake _))
                || digits.length() < CaseNumber.LENGTH - 2
                || PhoneReading.of(together) instanceof PhoneReading.Understood) {
            return Optional.empty();
        }
        return Optional.of(
                new FilterMistake(rightLength() ? Kind.NUMBER_WRONG : Kind.NUMBER_LENGTH, together, List.of()));
    }
}
