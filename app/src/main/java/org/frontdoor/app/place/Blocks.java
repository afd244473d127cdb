package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.place.Streets.Named;
import org.frontdoor.model.place.Point;

/// Parts of a street: a block, from one house number to another, from one crossing to another. Thread-safe.
final class Blocks {
    /// How many numbers away known houses may be that tell about where a block is.
    private static final int FARTHEST = 2_500;

    private final Streets streets;
    private final Crossings crossings;

    Blocks(Streets streets, Crossings crossings) {
        this.streets = streets;
        this.crossings = crossings;
    }

    Offered of(SpokenPlace.Block said, int most) {
        List<Named> named = named(said.street());
        List<Spot> spots = new ArrayList<>();
        int least = named.isEmpty() ? 0 : named.getFirst().cost();
        boolean several = false;
        for (Named each : named) {
            Optional<Spot> spot = spot(each.street(), said);
            several |= spot.isPresent() && !spots.isEmpty() && each.cost() == least;
            spot.ifPresent(spots::add);
        }
        return new Offered(spots.stream().limit(most).toList(), spots.size() > 0 && !several && least < NameIndex.SLIP);
    }

    private static Optional<Spot> spot(Street street, SpokenPlace.Block said) {
        String label = said.whole()
                ? said.from() + " block of " + street.name()
                : said.from() + "-" + said.to() + " " + street.name();
        List<Street.House> houses = street.between(said.from(), said.to()).toList();
        if (!houses.isEmpty()) {
            Point first = houses.getFirst().point();
            Point last = houses.getLast().point();
            return Optional.of(Spot.of(Spot.Kind.BLOCK, label, middle(first, last), houses.size() == 1));
        }
        return street.about((said.from() + said.to()) / 2, FARTHEST)
                .map(point -> Spot.of(Spot.Kind.BLOCK, label, point, true));
    }

    /// `hawthorne between 12th and 15th`.
    Offered between(String street, String one, String other, int most) {
        List<Spot> spots = new ArrayList<>();
        List<Named> ends = named(other);
        for (Named on : named(street)) {
            for (Named from : named(one)) {
                Optional<Spot> first = crossings.corner(on.street(), from.street());
                for (Named to : first.isPresent() ? ends : List.<Named>of()) {
                    if (to.street() == from.street()) {
                        continue;
                    }
                    crossings
                            .corner(on.street(), to.street())
                            .ifPresent(second -> spots.add(Spot.of(
                                    Spot.Kind.BLOCK,
                                    on.street().name() + " between "
                                            + from.street().name() + " and "
                                            + to.street().name(),
                                    middle(first.orElseThrow().point(), second.point()),
                                    true)));
                }
            }
        }
        return new Offered(spots.stream().limit(most).toList(), spots.size() == 1);
    }

    private List<Named> named(String words) {
        return streets.named(AddressWords.of(words), true);
    }

    private static Point middle(Point one, Point other) {
        return new Point((one.latitude() + other.latitude()) / 2, (one.longitude() + other.longitude()) / 2);
    }
}
