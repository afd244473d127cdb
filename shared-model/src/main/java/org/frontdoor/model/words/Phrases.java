package org.frontdoor.model.words;

import java.util.List;
import java.util.Map;

/// The phrases of a program, as its analyst writes them: for each language (`en`, `es`, … ) a list of phrases in plain
/// words.
///
/// @param emergency what belongs to 9-1-1: "not breathing", "smell of gas"
/// @param needs what belongs to 2-1-1: "nowhere to sleep", "need food"
/// @param exceptions what sounds like one of those and is not: "fire hydrant", "gunshot detector"
public record Phrases(
        Map<String, List<String>> emergency, Map<String, List<String>> needs, Map<String, List<String>> exceptions) {

    public Phrases {
        emergency = Map.copyOf(emergency);
        needs = Map.copyOf(needs);
        exceptions = Map.copyOf(exceptions);
    }

    public static Phrases none() {
        return new Phrases(Map.of(), Map.of(), Map.of());
    }
}
