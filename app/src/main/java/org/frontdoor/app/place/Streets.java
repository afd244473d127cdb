package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.frontdoor.app.place.NameIndex.Fit;
import org.frontdoor.model.place.AddressPoint;
import org.locationtech.jts.geom.Geometry;

/// The known streets and their houses. Thread-safe once made.
final class Streets {
    /// Streets of one name are on several sides of a city; more than these nobody means.
    private static final int MOST = 12;

    static final int SECOND_READING = 1;

    private final List<Street> streets;
    private final NameIndex names;
    private final PlaceSynonyms synonyms;

    /// A street that fits what was said.
    record Named(Street street, Fit fit, List<String> said, int cost) {}

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
                        .limit(MOST)
                        .toList();
            }
        }
        return List.of();
    }

    private static Predicate<Named> distinct(List<Street> told) {
        return named -> !told.contains(named.street) && told.add(named.street);
    }

    List<List<String>> readings(List<String> words) {
        return synonyms.readings(words, names::knows);
    }

    /// How words fit the names of the streets, best first.
    /// @param begun which of them is still being typed, -1 for none
    List<Fit> fits(List<String> words, int begun, boolean slips) {
        return names.fits(words, begun, slips, synonyms).stream()
                .sorted(Comparator.comparingInt(Fit::cost))
                .toList();
    }

    Street street(Fit fit) {
        return streets.get(fit.name());
    }
}
