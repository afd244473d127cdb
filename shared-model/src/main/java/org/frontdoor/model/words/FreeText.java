package org.frontdoor.model.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Problem;
import org.jspecify.annotations.Nullable;

/// Free text on its way into a record. Every rule that keeps what somebody typed passes it through here, so that
/// nothing is kept
/// that must not be, and nothing that a database or another program cannot read.
public final class FreeText {

    /// The longest text that is kept, in `char`s: ten dense pages. Who pastes more has pasted the wrong thing.
    public static final int LONGEST = 50_000;

    private static final String CARD = "payment-card";

    private FreeText() {}

    /// Gives `rule` the text as it may be kept: without blanks around it, without control characters and broken
    /// surrogates, with
    /// Social Security numbers masked. Refuses payment card numbers and texts that are too long.
    public static Decision kept(String typed, Function<String, Decision> rule) {
        return allKept(List.of(typed), texts -> rule.apply(texts.getFirst()));
    }

    /// As [#kept], for several texts at once, in their order.
    public static Decision allKept(List<String> typed, Function<List<String>, Decision> rule) {
        var texts = new ArrayList<String>();
        for (var each : typed) {
            if (each.length() > LONGEST) {
                return Decision.refused(
                        "text-too-long",
                        "This text has %,d characters; at most %,d are kept. Shorten it to what the next person needs."
                                .formatted(each.length(), LONGEST));
            }
            var sensitive = SensitiveText.in(readable(each));
            var problem = sensitive.problem();
            if (problem.isPresent()) {
                return Decision.refused(CARD, problem.get());
            }
            texts.add(sensitive.masked().strip());
        }
        return rule.apply(List.copyOf(texts));
    }

    /// Why a short text must not be kept that is no field of its own command, as a name: the number of a payment card.
    ///
    /// @param typed each may be `null`
    public static Optional<Problem> card(@Nullable String... typed) {
        return Stream.of(typed)
                .filter(Objects::nonNull)
                .flatMap(text -> SensitiveText.in(text).problem().stream())
                .findFirst()
                .map(why -> new Problem(CARD, why));
    }

    /// A text as [#kept] would keep it.
    public static String asKept(String typed) {
        return SensitiveText.in(readable(typed)).masked().strip();
    }

    /// As [#kept], for a text without which nothing can be done: refuses an empty one.
    ///
    /// @param code of the problem when there are no words
    /// @param detail what to write, in one sentence
    public static Decision needed(String typed, String code, String detail, Function<String, Decision> rule) {
        return kept(typed, text -> text.isEmpty() ? Decision.refused(code, detail) : rule.apply(text));
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
