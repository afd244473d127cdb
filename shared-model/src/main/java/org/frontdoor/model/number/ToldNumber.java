package org.frontdoor.model.number;

import java.util.Locale;

/// A number that a customer was told and may come back with: the case's own, or one that went before it.
public sealed interface ToldNumber permits CaseNumber, ProvisionalNumber {

    /// What is stored with a case, read again.
    ///
    /// @throws IllegalArgumentException when it is neither
    static ToldNumber of(String stored) {
        return ProvisionalNumber.like(stored) ? new ProvisionalNumber(stored) : new CaseNumber(stored);
    }

    /// Whether this is one of them, written exactly as it is stored.
    static boolean written(String text) {
        return switch (CaseNumber.parse(text)) {
            case Parsed.Valid(CaseNumber number) -> number.plain().equals(text);
            case Parsed.Provisional(ProvisionalNumber number) -> number.plain().equals(text);
            case Parsed.Mistyped _, Parsed.NotANumber _ -> false;
        };
    }

    /// As it is stored and sent.
    String plain();

    /// As it is shown and printed.
    String grouped();

    /// As it is read to the customer. In Spanish where the locale asks for it, else in English.
    String spoken(Locale locale);
}
