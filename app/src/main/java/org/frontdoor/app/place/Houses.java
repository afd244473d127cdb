package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.app.place.NameIndex.Fit;
import org.frontdoor.model.place.AddressPoint;

/// Houses and units in them by words as callers say them. Thread-safe.
final class Houses {
    /// A house number with a kind of street alone says little.
    private static final int NAMELESS = 2;

    private final Streets streets;

    /// A house, or a unit in it.
    private record Offer(Spot spot, int cost, boolean plain, Street street) {}

    /// Which word is the house number.
    /// @param house its place in the words, or -1
    private record Reading(List<String> words, int house, int extra) {
        List<String> street() {
            if (house < 0) {
                return words;
            }
            List<String> rest = new ArrayList<>(words);
            rest.remove(house);
            return rest;
        }

        String number() {
            return words.get(house);
        }

        boolean numberBegun() {
            return house == words.size() - 1;
        }
    }

    Houses(Streets streets) {
        this.streets = streets;
    }

    /// Known addresses for what is typed: a house number and its street, or a street alone, then street by street and
    /// house by house. A house number is never guessed.
    Offered offered(List<String> words, int most) {
        if (words.isEmpty()) {
            return Offered.NONE;
        }
        for (boolean slips : new boolean[] {false, true}) {
            List<Offer> offers = offers(words, most, slips);
            if (!offers.isEmpty()) {
                int fewest = offers.stream()
                        .mapToInt(offer -> offer.cost / NameIndex.SLIP)
                        .min()
                        .orElse(0);
                List<Offer> best = offers.stream()
                        .filter(offer -> offer.cost / NameIndex.SLIP == fewest)
                        .sorted(Comparator.comparingInt(Offer::cost))
                        .limit(most)
                        .toList();
                return new Offered(best.stream().map(Offer::spot).toList(), sure(best, words));
            }
        }
        return Offered.NONE;
    }

    private static boolean sure(List<Offer> best, List<String> words) {
        Offer first = best.getFirst();
        boolean otherStreet = best.stream().anyMatch(offer -> offer.cost == first.cost && offer.street != first.street);
        return first.plain && !otherStreet && (words.size() > 1 || best.size() == 1);
    }

    private List<Offer> offers(List<String> words, int most, boolean slips) {
        List<Offer> offers = new ArrayList<>();
        List<List<String>> readings = streets.readings(words);
        for (int i = 0; i < readings.size(); i++) {
            List<String> read = readings.get(i);
            int extra = i == 0 ? 0 : Streets.SECOND_READING;
            offers(new Reading(read, -1, extra), most, slips, offers);
            IntStream.range(0, read.size())
                    .filter(at -> Character.isDigit(read.get(at).charAt(0)) && !isOrdinal(read.get(at)))
                    .forEach(at -> offers(new Reading(read, at, extra), most, slips, offers));
        }
        return offers;
    }

    private static boolean isOrdinal(String word) {
        return word.matches("\\d+(st|nd|rd|th)");
    }

    /// Adds the best offers of one reading, a few more than are shown.
    private void offers(Reading reading, int most, boolean slips, List<Offer> offers) {
        List<String> said = reading.street();
        int begun = reading.house >= 0 && reading.numberBegun() ? -1 : said.size() - 1;
        boolean nameless = !said.isEmpty() && said.stream().allMatch(AddressWords::typeOrDirection);
        List<Fit> fits = streets.fits(said, begun, slips);
        int got = 0;
        for (Fit fit : fits) {
            Street street = streets.street(fit);
            List<String> unit = strange(fit, said);
            boolean unitBegun = begun >= 0 && (fit.strange() >>> begun & 1) == 1;
            if (got >= most) {
                break;
            }
            if (!fitsUnits(street, unit, unitBegun)) {
                continue;
            }
            int cost = fit.cost() + reading.extra + (nameless ? NAMELESS : 0);
            boolean plain = reading.house == 0 && fit.inPlace() && !fit.leftOut() && fit.slips() == 0;
            if (reading.house < 0) {
                got += add(street, street.houses(), unit, unitBegun, cost, false, most, offers);
            } else {
                int outOfPlace = reading.house == 0 ? 0 : NameIndex.ELSEWHERE;
                got += add(
                        street,
                        street.numbered(reading.number()),
                        unit,
                        unitBegun,
                        cost + outOfPlace,
                        plain,
                        most,
                        offers);
                if (reading.numberBegun()) {
                    got += add(
                            street,
                            street.begunWith(reading.number()),
                            unit,
                            unitBegun,
                            cost + outOfPlace + NameIndex.BEGUN,
                            plain,
                            most,
                            offers);
                }
            }
        }
    }

    private static List<String> strange(Fit fit, List<String> said) {
        return IntStream.range(0, said.size())
                .filter(i -> (fit.strange() >>> i & 1) == 1)
                .mapToObj(said::get)
                .toList();
    }

    private static boolean fitsUnits(Street street, List<String> unit, boolean begun) {
        return IntStream.range(0, unit.size())
                .allMatch(i -> street.hasUnit(unit.get(i), begun && i == unit.size() - 1));
    }

    private static int add(
            Street street,
            Stream<Street.House> houses,
            List<String> unit,
            boolean unitBegun,
            int cost,
            boolean plain,
            int most,
            List<Offer> offers) {
        List<Offer> found = houses.flatMap(house -> spots(house, unit, unitBegun).stream())
                .limit(most)
                .map(spot -> new Offer(spot, cost, plain, street))
                .toList();
        offers.addAll(found);
        return found.size();
    }

    /// The house's addresses that have the unit; where none was said and there are several, the house itself first.
    private static List<Spot> spots(Street.House house, List<String> unit, boolean begun) {
        List<Spot> spots = new ArrayList<>();
        if (unit.isEmpty()
                && house.addresses().size() > 1
                && !house.units().getFirst().isEmpty()) {
            AddressPoint any = house.addresses().getFirst();
            String label = AddressParts.of(any.label()).house();
            spots.add(new Spot(Spot.Kind.ADDRESS, label, any.point(), false, any.zip(), null));
        }
        for (int i = 0; i < house.addresses().size(); i++) {
            List<String> known = house.units().get(i);
            boolean fits = IntStream.range(0, unit.size()).allMatch(at -> {
                String word = unit.get(at);
                return known.contains(word)
                        || (begun && at == unit.size() - 1 && known.stream().anyMatch(each -> each.startsWith(word)));
            });
            if (fits) {
                spots.add(Spot.of(house.addresses().get(i)));
            }
        }
        return spots;
    }
}
