package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.search.meaning.MeaningIndex;
import org.jspecify.annotations.Nullable;

/// Puts what a question's words and what its meaning found into one order.
///
/// @param words of the question
/// @param meant of zeros where that is not known
/// @param language that the question is heard in
record Fusion(WordSearch words, Meant meant, String language, Ranking ranking) {
    /// Passages; a thing has several.
    private static final int NEAREST_PASSAGES = 120;

    /// What scores less than this part of the best is noise: it shares a word, not a matter.
    private static final float WORTH_SHOWING = 0.3f;

    /// The same where meanings count: no two sentences are so different that their nearness is 0.
    private static final float NEAR_ENOUGH = 0.4f;

    /// The model makes up a meaning of what is no word: then only what has its letters is shown, or what is this near.
    private static final float NEAR_ENOUGH_WITHOUT_WORDS = 0.35f;

    /// Whoever has not found it among these looks elsewhere.
    private static final int BEST = 3;

    private static final float EXACT = 1;

    /// What each part counts: see docs/decisions/0022-words-and-meaning.md.
    /// @param meaning how near it is
    /// @param words how well its words match, beside the best of all
    /// @param coverage how much of what is asked is there at all
    private record Weights(float meaning, float words, float coverage) {
        static final Weights USUAL = new Weights(1, 0.05f, 0.1f);

        /// Of other languages the model knows no more than how the words look.
        static final Weights NOT_LEARNED = new Weights(0.5f, 0.25f, 0.25f);
    }

    /// When a thing says what was asked, and is not merely the nearest there is: see
    /// docs/decisions/0022-words-and-meaning.md.
    /// @param least what is needed of how near it is, with the two others
    /// @param coverage what it counts how much of the words it has
    /// @param unknown what it takes away how much of the words stands nowhere in the knowledge
    private record Saying(float least, float coverage, float unknown) {
        static final Saying USUAL = new Saying(0.32f, 0.6f, 0.2f);
        static final Saying NOT_LEARNED = new Saying(0.5f, 1, 0.6f);
        static final Saying WORDS_ALONE = new Saying(0.1f, 1, 0.2f);

        boolean of(Hit hit, float covered, float known) {
            return hit.exact || hit.nearness + coverage * covered - unknown * (1 - known) >= least;
        }
    }

    /// One thing found.
    /// @param position in the index's list of its type
    /// @param lift what raises it once it is found for its words or their meaning
    record Hit(int position, float score, boolean exact, float nearness, float coverage, Lift lift) {
        Hit at(int other) {
            return new Hit(other, score, exact, nearness, coverage, lift);
        }

        Hit raised(Lift by) {
            return new Hit(position, score + by.score(), exact, nearness, coverage, by);
        }
    }

    private boolean learned() {
        return language.equals(Meaning.LANGUAGE);
    }

    /// The things found, best first.
    /// @param scores by words, by position
    /// @param meaning `null` where only words count
    /// @param named positions of those that are called exactly what is asked
    /// @param among what alone is wanted; `null` for all there is
    List<Hit> of(
            String type,
            Map<Integer, Float> scores,
            @Nullable MeaningIndex meaning,
            Set<Integer> named,
            @Nullable Among among)
            throws IOException {
        Weights weights = learned() ? Weights.USUAL : Weights.NOT_LEARNED;
        float most = scores.values().stream().max(Float::compare).orElse(1f);
        Set<Integer> positions = new TreeSet<>(scores.keySet());
        positions.addAll(named);
        if (among != null && (meaning != null || among.all())) {
            positions.addAll(among.positions());
        } else if (meaning != null) {
            positions.addAll(meaning.near(meant.vector(), NEAREST_PASSAGES));
        }
        if (among != null) {
            positions.retainAll(among.positions());
        }
        Map<Integer, Float> coverage =
                meaning == null || ranking != Ranking.FUSED ? Map.of() : words.coverage(type, positions);
        MeaningIndex.Nearness nearness = meaning == null ? position -> 0 : meaning.to(meant.vector());
        List<Hit> hits = new ArrayList<>();
        for (int position : positions) {
            float share = scores.getOrDefault(position, 0f) / most;
            float near = nearness.of(position);
            float covered = coverage.getOrDefault(position, 0f);
            float score = switch (meaning == null ? Ranking.WORDS : ranking) {
                case WORDS -> share;
                case MEANING -> near;
                case FUSED -> weights.meaning * near + weights.words * share + weights.coverage * covered;
            };
            boolean exact = named.contains(position);
            hits.add(new Hit(position, score + (exact ? EXACT : 0), exact, near, covered, Lift.NONE));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::position));
        if (among != null && among.all()) {
            return hits;
        }
        // What is called exactly so does not put the rest out of sight.
        float best = (float) hits.stream()
                .mapToDouble(hit -> hit.exact ? hit.score - EXACT : hit.score)
                .max()
                .orElse(0);
        float worth = best * (meaning == null ? WORTH_SHOWING : NEAR_ENOUGH);
        return hits.stream()
                .filter(hit -> hit.score >= worth && hit.score > 0)
                .filter(hit -> meant.words()
                        || hit.exact
                        || scores.containsKey(hit.position)
                        || hit.nearness >= NEAR_ENOUGH_WITHOUT_WORDS)
                .toList();
    }

    /// Whether one of these says what was asked: it is called so, or near enough to what was meant for what it has of
    /// the words.
    /// @param hits of the type
    /// @param meanings whether they counted
    boolean says(String type, List<Hit> hits, boolean meanings) throws IOException {
        List<Hit> best = hits.subList(0, Math.min(BEST, hits.size()));
        if (meanings) {
            Saying saying = learned() ? Saying.USUAL : Saying.NOT_LEARNED;
            float known = words.known(language);
            return best.stream().anyMatch(hit -> saying.of(hit, hit.coverage, known));
        }
        // Nothing tells a typing error from a word of another matter.
        WordSearch typed = words.asTyped();
        float known = typed.known(language);
        Map<Integer, Float> coverage =
                typed.coverage(type, best.stream().map(Hit::position).collect(Collectors.toSet()));
        return best.stream()
                .anyMatch(hit -> Saying.WORDS_ALONE.of(hit, coverage.getOrDefault(hit.position, 0f), known));
    }

    /// The same things in the order in which they stand once they are raised, those that are called exactly so first.
    /// Nothing comes in that was not found.
    static List<Hit> raised(List<Hit> hits, IntFunction<Lift> lifts) {
        return hits.stream()
                .map(hit -> hit.raised(lifts.apply(hit.position)))
                .sorted(Comparator.comparing(Hit::exact)
                        .thenComparingDouble(Hit::score)
                        .reversed()
                        .thenComparingInt(Hit::position))
                .toList();
    }
}
