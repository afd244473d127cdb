package org.frontdoor.app.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Known places for what is typed.
///
/// @param spots nearest first
/// @param sure the first one is what was typed, as far as it was typed: its house number, and all words in their place
public record Offered(List<Spot> spots, boolean sure) {
    public static final Offered NONE = new Offered(List.of(), false);

    public Offered {
        spots = List.copyOf(spots);
    }

    Offered first(int most) {
        return new Offered(spots.stream().limit(most).toList(), sure);
    }

    /// These, then others.
    Offered and(Offered others, int most) {
        Set<Spot> all = new LinkedHashSet<>(spots);
        all.addAll(others.spots);
        return new Offered(all.stream().limit(most).toList(), spots.isEmpty() ? others.sure : sure);
    }
}
