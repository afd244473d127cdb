package org.frontdoor.model.alike;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// How alike two requests are.
///
/// @param meters between them; empty where they say the same address, and not where it is
/// @param agreeing codes of questions that say what thing it is and were answered alike
/// @param differing codes of those that were answered otherwise
/// @param words share of their words that are in both, 0 to 1
public record Likeness(Kind kind, OptionalDouble meters, List<String> agreeing, List<String> differing, double words) {

    /// The same thing beats the distance; then the nearer comes first, then the one with more of the same words.
    public static final Comparator<Likeness> CLOSEST_FIRST = Comparator.comparing(
                    (Likeness likeness) -> likeness.kind == Kind.SAME_ASSET)
            .reversed()
            .thenComparing(likeness -> likeness.kind == Kind.ANOTHER)
            .thenComparingDouble(likeness -> likeness.meters.orElse(0))
            .thenComparing(Comparator.comparingDouble(Likeness::words).reversed());

    public Likeness {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /// What one may be to the other.
    public enum Kind {
        /// Both name the same pole, vehicle or the like, wherever they say it is.
        SAME_ASSET,
        /// As near in space and time as the same thing usually is.
        LIKELY,
        /// Near enough to be looked at.
        NEARBY,
        /// Near, and an answer says that it is another thing.
        ANOTHER
    }

    /// Whether one is taken for the other, unless somebody looks and says no.
    public boolean same() {
        return kind == Kind.SAME_ASSET || kind == Kind.LIKELY;
    }
}
