package org.frontdoor.app.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads an address into words that compare: no accents, no punctuation, street words in their short form
/// (USPS Publication 28, appendix C).
final class AddressWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("boulevard", "blvd"),
            Map.entry("road", "rd"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("terrace", "ter"),
            Map.entry("parkway", "pkwy"),
            Map.entry("highway", "hwy"),
            Map.entry("circle", "cir"),
            Map.entry("square", "sq"),
            Map.entry("trail", "trl"),
            Map.entry("alley", "aly"),
            Map.entry("way", "way"),
            Map.entry("loop", "loop"));
    private static final Map<String, String> DIRECTIONS = Map.ofEntries(
            Map.entry("north", "n"),
            Map.entry("south", "s"),
            Map.entry("east", "e"),
            Map.entry("west", "w"),
            Map.entry("northeast", "ne"),
            Map.entry("northwest", "nw"),
            Map.entry("southeast", "se"),
            Map.entry("southwest", "sw"));
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("apartment", "apt"),
            Map.entry("suite", "ste"),
            Map.entry("space", "spc"),
            Map.entry("saint", "st"),
            Map.entry("mount", "mt"),
            Map.entry("fort", "ft"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"));
    private static final Map<String, String> SHORT = Stream.of(TYPES, DIRECTIONS, OTHERS)
            .flatMap(words -> words.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<String> TYPES_AND_DIRECTIONS = Stream.of(TYPES, DIRECTIONS)
            .flatMap(words -> words.values().stream())
            .collect(Collectors.toUnmodifiableSet());

    private AddressWords() {}

    static List<String> of(String address) {
        String plain = MARKS.matcher(Normalizer.normalize(address, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "");
        List<String> words = new ArrayList<>();
        WORD.matcher(plain).results().forEach(word -> words.add(SHORT.getOrDefault(word.group(), word.group())));
        return words;
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /// Whether the word says what kind of street it is or on which side of the city, which callers leave out or mix up.
    static boolean typeOrDirection(String word) {
        return TYPES_AND_DIRECTIONS.contains(word);
    }
}
