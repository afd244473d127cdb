package org.frontdoor.model.number;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.frontdoor.model.number.Parsed.Mistake;
import org.frontdoor.model.number.Parsed.Mistyped;
import org.frontdoor.model.number.Parsed.NotANumber;
import org.frontdoor.model.number.Parsed.Provisional;
import org.frontdoor.model.number.Parsed.Valid;

/// Reads a case number out of typed text. A pasted megabyte costs one pass and no memory.
final class NumberReading {

    private static final int KEPT_DIGITS = 40;

    /// Ten digits, plain or 2-4-4, or a P and nine, plain or 3-3-3, with nothing of a longer number around them.
    private static final Pattern WRITTEN = Pattern.compile("(?<![0-9])[0-9]{2}[ .-]?[0-9]{4}[ .-]?[0-9]{4}(?![0-9])"
            + "|(?<![\\p{L}0-9])[Pp][ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}(?![0-9])");

    private NumberReading() {}

    static Parsed read(String typed) {
        var digits = new StringBuilder();
        var marked = false;
        for (var i = 0; i < typed.length(); i++) {
            var character = typed.charAt(i);
            var digit = Character.digit(character, 10);
            if (digit >= 0) {
                if (digits.length() < KEPT_DIGITS) {
                    digits.append((char) ('0' + digit));
                }
            } else if (Character.toUpperCase(character) == ProvisionalNumber.MARK && !marked && digits.isEmpty()) {
                marked = true;
            } else if (!isSeparator(character)) {
                return new NotANumber();
            }
        }
        if (digits.isEmpty()) {
            return new NotANumber();
        }
        return marked ? provisional(digits.toString()) : judge(digits.toString());
    }

    static Stream<ToldNumber> allIn(String text) {
        return WRITTEN.matcher(text).results().map(found -> read(found.group())).flatMap(parsed -> switch (parsed) {
            case Valid(CaseNumber number) -> Stream.of(number);
            case Provisional(ProvisionalNumber number) -> Stream.of(number);
            case Mistyped _, NotANumber _ -> Stream.empty();
        });
    }

    private static Parsed provisional(String digits) {
        var text = ProvisionalNumber.MARK + digits;
        if (digits.length() != ProvisionalNumber.DIGITS) {
            return new Mistyped(
                    text, digits.length() < ProvisionalNumber.DIGITS ? Mistake.TOO_SHORT : Mistake.TOO_LONG);
        }
        return Damm.fits(digits)
                ? new Provisional(new ProvisionalNumber(text))
                : new Mistyped(text, Mistake.CHECK_DIGIT);
    }

    private static Parsed judge(String digits) {
        if (digits.length() < CaseNumber.LENGTH) {
            return new Mistyped(digits, Mistake.TOO_SHORT);
        }
        if (digits.length() > CaseNumber.LENGTH) {
            return new Mistyped(digits, Mistake.TOO_LONG);
        }
        return Damm.fits(digits) ? new Valid(new CaseNumber(digits)) : new Mistyped(digits, Mistake.CHECK_DIGIT);
    }

    private static boolean isSeparator(char character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT ->
                true;
            default -> Character.isWhitespace(character) || ".#№/()".indexOf(character) >= 0;
        };
    }
}
