package org.frontdoor.app.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Who is called by exactly these words: case, accents and marks aside.
///
/// @param bearers positions by name
record ExactNames(Map<String, Set<Integer>> bearers) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /// @param names of each, by position
    static ExactNames of(List<? extends Collection<String>> names) {
        Map<String, Set<Integer>> bearers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                bearers.computeIfAbsent(plain(name), any -> new HashSet<>()).add(i);
            }
        }
        bearers.remove("");
        return new ExactNames(bearers);
    }

    Set<Integer> called(String words) {
        return bearers.getOrDefault(plain(words), Set.of());
    }

    private static String plain(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
