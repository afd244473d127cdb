package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.app.place.Streets.Named;

/// Crossings of two streets as callers say them. Thread-safe.
final class Crossings {
    private final Streets streets;
    private final Corners corners;

    private record Found(Spot spot, int cost) {}

    Crossings(Streets streets, Corners corners) {
        this.streets = streets;
        this.corners = corners;
    }

    /// Those that are known, as said first; of two that fit alike none is sure.
    ///
    /// @param other the last word of it is still being typed
    Offered of(String one, String other, int most) {
        List<Found> found = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        List<Named> seconds = named(other, true);
        for (Named first : named(one, false)) {
            for (Named second : seconds) {
                if (first.street() != second.street()
                        && told.add(
                                Set.of(first.street().name(), second.street().name()))) {
                    corner(first.street(), second.street())
                            .map(spot -> new Found(spot, first.cost() + second.cost()))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::cost));
        boolean alone = found.size() == 1 || (found.size() > 1 && found.get(0).cost < found.get(1).cost);
        return new Offered(
                found.stream().limit(most).map(Found::spot).toList(), alone && found.getFirst().cost < NameIndex.SLIP);
    }

    private List<Named> named(String words, boolean begun) {
        return streets.named(AddressWords.of(words), begun);
    }

    Optional<Spot> corner(Street one, Street other) {
        return corners.of(one, other)
                .map(corner ->
                        Spot.of(Spot.Kind.CROSSING, one.name() + " & " + other.name(), corner.point(), corner.about()));
    }
}
