package org.frontdoor.app.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Names by their words, found by words as callers say them: in any order, the last one only begun, without type or
/// direction or with another, and with a slip of the keys.
///
/// Spelling is compared with each different word once, not with each name. Thread-safe once made.
final class NameIndex {
    static final int SAME = 0;
    static final int BEGUN = 1;
    static final int ELSEWHERE = 1;
    static final int LEFT_OUT = 4;
    static final int SLIP = 16;
    private static final int NOT = 1000;

    /// A pasted text is no name.
    private static final int MOST_WORDS = Long.SIZE;

    private final List<String> vocabulary;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /// The words of each name, as places in the vocabulary.
    private final int[][] names;

    /// How words fit a name.
    ///
    /// @param name its place in the list
    /// @param cost 0 for the very words
    /// @param inPlace in the name's order
    /// @param leftOut a type or direction was said that it has not
    /// @param strange a bit for each word that it has not
    record Fit(int name, int cost, boolean inPlace, boolean leftOut, long strange) {
        int slips() {
            return cost / SLIP;
        }
    }

    NameIndex(List<List<String>> words) {
        names = words.stream()
                .map(each -> each.stream().mapToInt(this::place).toArray())
                .toArray(int[][]::new);
        vocabulary = List.copyOf(places.keySet());
    }

    private int place(String word) {
        return places.computeIfAbsent(word, each -> places.size());
    }

    boolean knows(String word) {
        return places.containsKey(word);
    }

    /// The names that have one of the words at least, in their list's order; all of them where no word is asked for.
    ///
    /// @param wanted of more than 64 words none is found; a single one may stand for others that mean the same
    /// @param begun which of them is still being typed, -1 for none
    /// @param slips whether one may be misspelled
    List<Fit> fits(List<String> wanted, int begun, boolean slips, PlaceSynonyms synonyms) {
        if (wanted.size() > MOST_WORDS) {
            return List.of();
        }
        int[][] costs = new int[wanted.size()][];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = costs(synonyms.same(wanted.get(i)), i == begun, slips);
        }
        List<Fit> fits = new ArrayList<>();
        for (int name = 0; name < names.length; name++) {
            Fit fit = fit(name, wanted, costs);
            if (fit.cost < NOT) {
                fits.add(fit);
            }
        }
        return fits;
    }

    private int[] costs(List<String> words, boolean begun, boolean slips) {
        int[] least = new int[vocabulary.size()];
        Arrays.fill(least, NOT);
        for (String word : words) {
            ToIntFunction<String> cost = known -> cost(word, known, begun, slips);
            IntStream.range(0, least.length)
                    .forEach(i -> least[i] = Math.min(least[i], cost.applyAsInt(vocabulary.get(i))));
        }
        return least;
    }

    private Fit fit(int name, List<String> wanted, int[][] costs) {
        int[] words = names[name];
        int total = 0;
        int at = -1;
        long strange = 0;
        boolean inPlace = true;
        boolean leftOut = false;
        boolean any = wanted.isEmpty();
        for (int i = 0; i < costs.length; i++) {
            int found = -1;
            int least = NOT;
            for (int place = 0; place < words.length; place++) {
                int cost = costs[i][words[place]];
                // Of two words that fit alike, the one that goes on from the last.
                if (cost < least || (cost == least && cost < NOT && found <= at)) {
                    least = cost;
                    found = place;
                }
            }
            if (found >= 0) {
                any = true;
                total += least;
                inPlace &= found > at;
                at = found;
            } else if (AddressWords.typeOrDirection(wanted.get(i))) {
                leftOut = true;
                total += LEFT_OUT;
            } else {
                strange |= 1L << i;
            }
        }
        return new Fit(name, any ? total + (inPlace ? 0 : ELSEWHERE) : NOT, inPlace, leftOut, strange);
    }

    private static int cost(String typed, String known, boolean begun, boolean slips) {
        if (typed.equals(known)) {
            return SAME;
        }
        if (AddressWords.isNumber(typed)) {
            boolean ordinal = known.length() == typed.length() + 2 && !AddressWords.isNumber(known);
            return known.startsWith(typed) && (begun || ordinal) ? BEGUN : NOT;
        }
        if (known.startsWith(typed)) {
            return BEGUN;
        }
        int most = !slips || AddressWords.typeOrDirection(typed) ? 0 : Spelling.mostSlips(typed);
        int distance = most == 0 ? 1 : Spelling.slips(typed, known);
        return distance <= most ? SLIP * distance : NOT;
    }
}
