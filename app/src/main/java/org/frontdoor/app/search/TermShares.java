package org.frontdoor.app.search;

import java.util.HashMap;
import java.util.Map;

/// What part of all that a term led to each answer has: by it a question leans to what its words led to before. It
/// never
/// changes; a new one is put in its place.
///
/// @param byTerm for each term the part of each answer, by its code or slug: 0 to less than 1
public record TermShares(Map<String, Map<String, Float>> byTerm) {
    public static final TermShares NONE = new TermShares(Map.of());

    /// The shares out of how often each answer was chosen for a term.
    /// @param weights by answer, then by term
    /// @param doubt as much weight for no answer at all: the less there is of a term, the less it says
    public static TermShares of(Map<String, Map<String, Double>> weights, double doubt) {
        Map<String, Double> sums = new HashMap<>();
        weights.values()
                .forEach(terms -> terms.forEach((term, weight) -> sums.merge(term, counted(weight), Double::sum)));
        Map<String, Map<String, Float>> byTerm = new HashMap<>();
        weights.forEach((answer, terms) -> terms.forEach((term, weight) -> {
            if (counted(weight) > 0) {
                float share = (float) (weight / (sums.getOrDefault(term, 0.0) + doubt));
                byTerm.computeIfAbsent(term, any -> new HashMap<>()).put(answer, share);
            }
        }));
        return new TermShares(byTerm);
    }

    private static double counted(double weight) {
        return Double.isFinite(weight) ? Math.max(0, weight) : 0;
    }

    /// How far a question leans to each answer that was chosen for one of its terms, 0 to 1.
    /// @param terms how much each counts
    Map<String, Float> of(Map<String, Float> terms) {
        float sum = 0;
        for (float weight : terms.values()) {
            sum += weight;
        }
        Map<String, Float> leaning = new HashMap<>();
        for (Map.Entry<String, Float> term : terms.entrySet()) {
            float part = term.getValue() / sum;
            byTerm.getOrDefault(term.getKey(), Map.of())
                    .forEach((answer, share) -> leaning.merge(answer, part * share, Float::sum));
        }
        return leaning;
    }
}
