package org.frontdoor.app.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where free words are looked for in a case. Folded when it is first asked for, and kept then: a start reads a hundred
/// thousand of these before anybody looks for anything. Thread-safe; two that fold at once come to the same.
public final class FreeText {
    private final String place;
    private final String neighborhood;
    private final String names;
    private final String words;
    private @Nullable Folded folded;

    /// The whole of it, and its parts, which stand in this order.
    ///
    /// @param placeEnd where the address and the neighborhood end
    /// @param namesEnd where the names end
    record Folded(String text, int placeEnd, int namesEnd) {}

    /// Of parts that may be empty.
    /// @param names of all who asked for it
    FreeText(String place, String neighborhood, String names, String words) {
        this.place = place;
        this.neighborhood = neighborhood;
        this.names = names;
        this.words = words;
    }

    String neighborhood() {
        return neighborhood;
    }

    String names() {
        return names;
    }

    /// As free words are compared with ([FoldedText]).
    Folded folded() {
        Folded known = folded;
        if (known == null) {
            known = fold();
            folded = known;
        }
        return known;
    }

    private Folded fold() {
        StringBuilder all = new StringBuilder();
        add(all, place);
        add(all, neighborhood);
        int placeEnd = all.length();
        add(all, names);
        int namesEnd = all.length();
        add(all, words);
        return new Folded(all.toString(), placeEnd, namesEnd);
    }

    private static void add(StringBuilder all, String part) {
        if (!part.isEmpty()) {
            all.append(all.isEmpty() ? "" : "\n").append(FoldedText.of(part));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FreeText text
                && place.equals(text.place)
                && neighborhood.equals(text.neighborhood)
                && names.equals(text.names)
                && words.equals(text.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, neighborhood, names, words);
    }

    @Override
    public String toString() {
        return folded().text();
    }
}
