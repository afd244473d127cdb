package org.frontdoor.model.words;

import java.util.function.Function;
import org.frontdoor.model.command.Decision;

/// Free text on its way into a record. Every rule that keeps what somebody typed passes it through here, so that
/// nothing is kept
/// that must not be, and nothing that a database or another program cannot read.
public final class FreeText {

    /// The longest text that is kept, in `char`s: ten dense pages. Who pastes more has pasted the wrong thing.
    public static final int LONGEST = 50_000;

    private FreeText() {}

    /// Gives `rule` the text as it may be kept: without blanks around it, without control characters and broken
    /// surrogates, with
    /// Social Security numbers masked. Refuses payment card numbers and texts that are too long.
    public static Decision kept(String typed, Function<String, Decision> rule) {
        if (typed.length() > LONGEST) {
            return Decision.refused(
                    "text-too-long",
                    "This text has %,d characters; at most %,d are kept. Shorten it to what the next person needs."
                            .formatted(typed.length(), LONGEST));
        }
        var sensitive = SensitiveText.in(readable(typed));
        return sensitive
                .problem()
                .map(problem -> Decision.refused("payment-card", problem))
                .orElseGet(() -> rule.apply(sensitive.masked().strip()));
    }

    private static String readable(String typed) {
        return typed.codePoints().allMatch(FreeText::isReadable)
                ? typed
                : typed.codePoints()
                        .filter(FreeText::isReadable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t' || character == '\r';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
