package org.frontdoor.app.contact;

import java.util.Locale;
import java.util.regex.Pattern;

/// What is to be said of a typed address that is not a known one: it stays as typed, and how it may become one.
enum PlaceNote {
    /// Nothing: it is known, still being typed, or there is none.
    NONE,
    /// A street alone, of which nobody can tell where on it.
    WHERE_ON_IT,
    /// A house or a crossing.
    AS_TYPED;

    private static final int SHORTEST_STREET = 4;
    private static final Pattern HOUSE_NUMBER = Pattern.compile("^\\s*\\d+\\b(?!\\s*(st|nd|rd|th)\\b).*");
    private static final Pattern CROSSING = Pattern.compile(".*([&@/]|\\b(and|at|near|y|con|cerca)\\b).*");

    /// Of words that no known address has, while they are typed: a beginning says nothing yet.
    static PlaceNote whileTyped(String typed) {
        return typed.strip().length() < SHORTEST_STREET ? NONE : of(typed);
    }

    static PlaceNote of(String typed) {
        String words = typed.toLowerCase(Locale.ROOT);
        boolean exact =
                HOUSE_NUMBER.matcher(words).matches() || CROSSING.matcher(words).matches();
        return exact ? AS_TYPED : WHERE_ON_IT;
    }
}
