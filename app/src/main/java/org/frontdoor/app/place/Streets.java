package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frontdoor.app.place.NameIndex.Fit;
import org.frontdoor.model.place.AddressPoint;
import org.locationtech.jts.geom.Geometry;

/// The known streets and their houses. Thread-safe once made.
final class Streets {
    /// A house number with a kind of street alone says little.
    private static final int NAMELESS = 2;

    private static final int SECOND_READING = 1;

    private final List<Street> streets;
    private final NameIndex names;
    private final PlaceSynonyms synonyms;

    /// A street that fits what was said.
    record Named(Street street, Fit fit, List<String> said, int cost) {}

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

    /// @param lines the middle of streets by their name, on one [Ground]
    Streets(Collection<AddressPoint> known, Map<String, Geometry> lines, PlaceSynonyms synonyms) {
        this.synonyms = synonyms;
        Map<List<String>, String> called = new LinkedHashMap<>();
        Map<List<String>, Map<String, List<AddressPoint>>> byStreet = new LinkedHashMap<>();
        for (AddressPoint address : known) {
            AddressParts parts = AddressParts.of(address.label());
            List<String> words = AddressWords.of(parts.street());
            called.putIfAbsent(words, parts.street());
            byStreet.computeIfAbsent(words, each -> new TreeMap<>(BY_NUMBER))
                    .computeIfAbsent(parts.number(), each -> new ArrayList<>())
                    .add(address);
        }
        Map<List<String>, Geometry> drawn = new LinkedHashMap<>();
        lines.forEach((name, line) -> {
            drawn.put(AddressWords.of(name), line);
            called.putIfAbsent(AddressWords.of(name), name);
        });
        streets = called.entrySet().stream()
                .map(each -> new Street(
                        each.getValue(),
                        houses(byStreet.getOrDefault(each.getKey(), Map.of())),
                        drawn.get(each.getKey())))
                .sorted(Comparator.comparing(street -> String.join(" ", street.words())))
                .toList();
        names = new NameIndex(streets.stream().map(Street::words).toList());
    }

    private static final Comparator<String> BY_NUMBER =
            Comparator.<String>comparingInt(AddressParts::value).thenComparing(Comparator.naturalOrder());

    private static List<Street.House> houses(Map<String, List<AddressPoint>> byNumber) {
        return byNumber.entrySet().stream()
                .map(each -> {
                    List<AddressPoint> sorted = each.getValue().stream()
                            .sorted(Comparator.comparing(AddressPoint::label))
                            .toList();
                    return new Street.House(
                            each.getKey(),
                            sorted,
                            sorted.stream()
                                    .map(address ->
                                            AddressParts.of(address.label()).unit())
                                    .toList());
                })
                .toList();
    }

    List<Street> all() {
        return streets;
    }

    /// The streets that have all the words, best first; misspelled ones only where there is no other.
    ///
    /// @param begun the last word is still being typed
    List<Named> named(List<String> said, boolean begun) {
        for (boolean slips : new boolean[] {false, true}) {
            List<Named> found = new ArrayList<>();
            List<List<String>> readings = synonyms.readings(said, names::knows);
            for (int reading = 0; reading < readings.size(); reading++) {
                List<String> words = readings.get(reading);
                int extra = reading == 0 ? 0 : SECOND_READING;
                names.fits(words, begun ? words.size() - 1 : -1, slips, synonyms).stream()
                        .filter(fit -> fit.strange() == 0)
                        .map(fit -> new Named(streets.get(fit.name()), fit, words, fit.cost() + extra))
                        .forEach(found::add);
            }
            if (!found.isEmpty()) {
                return found.stream()
                        .sorted(Comparator.comparingInt(Named::cost))
                        .filter(distinct(new ArrayList<>()))
                        .toList();
            }
        }
        return List.of();
    }

    private static java.util.function.Predicate<Named> distinct(List<Street> told) {
        return named -> !told.contains(named.street) && told.add(named.street);
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
        List<List<String>> readings = synonyms.readings(words, names::knows);
        for (int i = 0; i < readings.size(); i++) {
            List<String> read = readings.get(i);
            int extra = i == 0 ? 0 : SECOND_READING;
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
        List<Fit> fits = names.fits(said, begun, slips, synonyms).stream()
                .sorted(Comparator.comparingInt(Fit::cost))
                .toList();
        int got = 0;
        for (Fit fit : fits) {
            Street street = streets.get(fit.name());
            List<String> unit = strange(fit, said);
            boolean unitBegun = begun >= 0 && (fit.strange() >>> begun & 1) == 1;
            if (got >= most || !fitsUnits(street, unit, unitBegun)) {
                if (got >= most) {
                    break;
                }
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
            java.util.stream.Stream<Street.House> houses,
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
