package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a city's people say for the names of its streets and places: `MLK` for Martin Luther King, `TV Hwy` for
/// Tualatin
/// Valley Highway. Groups are in the form of a pack's `place-synonyms.txt`: `a, b` both ways, `a => b` one way.
final class PlaceSynonyms {
    private static final int MOST_READINGS = 6;

    private final Map<String, List<String>> same = new HashMap<>();
    private final Map<List<String>, Set<List<String>>> phrases = new HashMap<>();
    private int longest = 1;

    PlaceSynonyms(List<String> groups) {
        for (String group : groups) {
            String[] sides = group.split("=>", 2);
            List<List<String>> from = phrases(sides[0]);
            List<List<String>> to = sides.length == 2 ? phrases(sides[1]) : from;
            for (List<String> said : from) {
                to.stream().filter(meant -> !meant.equals(said)).forEach(meant -> add(said, meant));
            }
        }
    }

    private void add(List<String> said, List<String> meant) {
        if (said.size() == 1 && meant.size() == 1) {
            same.computeIfAbsent(said.getFirst(), word -> new ArrayList<>(List.of(word)))
                    .add(meant.getFirst());
        } else {
            phrases.computeIfAbsent(said, words -> new LinkedHashSet<>()).add(meant);
            longest = Math.max(longest, said.size());
        }
    }

    private static List<List<String>> phrases(String side) {
        return Stream.of(side.split(",", -1))
                .map(AddressWords::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// The word and those that mean the same.
    List<String> same(String word) {
        return same.getOrDefault(word, List.of(word));
    }

    /// The words as said, and with what some of them stand for.
    ///
    /// @param known words of a reading that is of no use if it has others
    List<List<String>> readings(List<String> said, Predicate<String> known) {
        List<List<String>> readings = new ArrayList<>(List.of(said));
        for (int from = 0; from < said.size(); from++) {
            for (int to = from + 1; to <= Math.min(said.size(), from + longest); to++) {
                for (List<String> meant : phrases.getOrDefault(said.subList(from, to), Set.of())) {
                    if (readings.size() < MOST_READINGS && meant.stream().allMatch(known)) {
                        List<String> reading = new ArrayList<>(said.subList(0, from));
                        reading.addAll(meant);
                        reading.addAll(said.subList(to, said.size()));
                        readings.add(reading);
                    }
                }
            }
        }
        return readings;
    }
}
