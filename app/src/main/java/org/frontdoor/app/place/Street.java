package org.frontdoor.app.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One street, with the houses on it that are known.
final class Street {
    private final String name;
    private final List<String> words;
    private final House[] houses;
    private final int[] numbers;
    private final @Nullable Geometry line;
    private final Set<String> unitWords;

    /// All that is known at one house number.
    ///
    /// @param addresses without a unit first
    record House(String number, List<AddressPoint> addresses, List<List<String>> units) {
        Point point() {
            return addresses.getFirst().point();
        }

        int value() {
            return AddressParts.value(number);
        }
    }

    /// @param houses by number
    /// @param line its middle on the [Ground], or `null`
    Street(String name, List<House> houses, @Nullable Geometry line) {
        this.name = name;
        this.words = AddressWords.of(name);
        this.houses = houses.toArray(House[]::new);
        this.numbers = houses.stream().mapToInt(House::value).toArray();
        this.line = line;
        this.unitWords = houses.stream()
                .flatMap(house -> house.units.stream())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    String name() {
        return name;
    }

    List<String> words() {
        return words;
    }

    Optional<Geometry> line() {
        return Optional.ofNullable(line);
    }

    Stream<House> houses() {
        return Arrays.stream(houses);
    }

    /// Whether a house on it has a unit with this word.
    boolean hasUnit(String word, boolean begun) {
        return unitWords.contains(word) || (begun && unitWords.stream().anyMatch(known -> known.startsWith(word)));
    }

    /// The houses with this number, letters after it or not.
    Stream<House> numbered(String number) {
        return between(AddressParts.value(number), AddressParts.value(number))
                .filter(house -> house.number.equals(number));
    }

    /// Those whose number goes on from this one.
    Stream<House> begunWith(String number) {
        int value = AddressParts.value(number);
        return IntStream.iterate(1, tens -> tens <= 100_000, tens -> tens * 10)
                .boxed()
                .flatMap(tens -> between(value * tens, value * tens + tens - 1))
                .filter(house -> house.number.startsWith(number) && !house.number.equals(number));
    }

    /// The houses from one number to another, both included.
    Stream<House> between(int from, int to) {
        return Arrays.stream(houses, first(from), first(to + 1));
    }

    private int first(int number) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// About where a house of this number stands, worked out from those on both sides of it.
    ///
    /// @param farthest how many numbers away these may be
    Optional<Point> about(int number, int farthest) {
        int next = first(number);
        if (next == 0 || next == houses.length) {
            return Optional.empty();
        }
        int below = numbers[next - 1];
        int above = numbers[next];
        if (number - below > farthest || above - number > farthest) {
            return Optional.empty();
        }
        double share = (double) (number - below) / (above - below);
        Point from = houses[next - 1].point();
        Point to = houses[next].point();
        return Optional.of(new Point(
                from.latitude() + share * (to.latitude() - from.latitude()),
                from.longitude() + share * (to.longitude() - from.longitude())));
    }
}
