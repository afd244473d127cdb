package org.frontdoor.model.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must not be written down here, found in free text. The one rule for the whole program: the number of a payment
/// card stops
/// the text with a word why; what is likely a Social Security number is masked, and the rest goes through.
///
/// @param masked the text with each Social Security number replaced by `•••-••-••••`
/// @param cards where the numbers of payment cards stand in the text as it was given
/// @param socialSecurity where the masked numbers stood
public record SensitiveText(String masked, List<Span> cards, List<Span> socialSecurity) {

    private static final String MASK = "•••-••-••••";
    private static final int FEWEST_DIGITS = 9;

    /// A part of a text, in `char`s.
    ///
    /// @param end just behind it
    public record Span(int start, int end) {}

    public SensitiveText {
        cards = List.copyOf(cards);
        socialSecurity = List.copyOf(socialSecurity);
    }

    /// A short text, as a name, with its Social Security numbers masked.
    public static String masked(String text) {
        return text.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS ? text : in(text).masked();
    }

    /// Looks through a text once; the cost grows with its length.
    public static SensitiveText in(String text) {
        var cards = new ArrayList<Span>();
        var social = new ArrayList<Span>();
        for (var run : DigitRun.all(text)) {
            cards.addAll(run.cards());
            social.addAll(run.socialSecurity(text));
        }
        return new SensitiveText(mask(text, social), cards, social);
    }

    /// Why the text cannot be kept, in English; empty when it can.
    public Optional<String> problem() {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "This looks like a payment card number. Card numbers are never written down here: remove it, "
                                + "and send the customer to the agency's own payment line or page.");
    }

    private static String mask(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        var masked = new StringBuilder();
        var from = 0;
        for (var span : spans) {
            masked.append(text, from, span.start()).append(MASK);
            from = span.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
