package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/// Many words, such as all stems of one language's index, to find those a typing error or two away from one that nobody
/// knows. Lucene's own
/// fuzzy query builds an automaton for each word, field and question, which takes milliseconds a keystroke; a city's
/// few thousand stems are compared faster one by one.
final class Vocabulary {
    private final Set<String> all;
    private final Map<Integer, List<String>> byFirstLetter;

    /// @param edits letters added, left out, changed or swapped with their neighbor
    record Near(String stem, int edits) {}

    private Vocabulary(Set<String> all) {
        this.all = all;
        this.byFirstLetter = new HashMap<>();
        for (String stem : all) {
            if (!stem.isEmpty()) {
                byFirstLetter
                        .computeIfAbsent(stem.codePointAt(0), letter -> new ArrayList<>())
                        .add(stem);
            }
        }
    }

    /// Of those that may stand for each other equally well, the first is told first.
    static Vocabulary of(Collection<String> words) {
        return new Vocabulary(new LinkedHashSet<>(words));
    }

    static Vocabulary of(IndexReader reader, List<String> fields) throws IOException {
        Set<String> all = new TreeSet<>();
        for (String field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    all.add(each.term().utf8ToString());
                }
            }
        }
        return new Vocabulary(all);
    }

    boolean knows(String stem) {
        return all.contains(stem);
    }

    /// Whether a stem goes on from these letters.
    boolean begins(String letters) {
        return byFirstLetter.getOrDefault(letters.codePointAt(0), List.of()).stream()
                .anyMatch(stem -> stem.startsWith(letters));
    }

    /// The stems nearest to this one, the first letter being right; nearest first.
    List<Near> near(String stem, int mostEdits, int most) {
        return byFirstLetter.getOrDefault(stem.codePointAt(0), List.of()).stream()
                .filter(other -> Math.abs(other.length() - stem.length()) <= mostEdits)
                .map(other -> new Near(other, edits(stem, other)))
                .filter(near -> near.edits <= mostEdits)
                .sorted(Comparator.comparingInt(Near::edits))
                .limit(most)
                .toList();
    }

    /// Optimal string alignment distance (G. Navarro, A guided tour to approximate string matching, 2001).
    private static int edits(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1] + 1, last[j] + 1), last[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[other.length()];
    }
}
