package org.frontdoor.model.words;

import java.util.HashSet;
import java.util.Set;

/// What two texts have in common.
public final class SharedWords {
    private static final Inflection ENGLISH = new English();

    private SharedWords() {}

    /// How many of the words of both are in both (Jaccard's coefficient over stems), 0 to 1; 0 where one has none.
    public static double share(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        int all = words.size() + others.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    /// Whether they are the same words in the same order, whatever stands between them. Nothing is the same as nothing.
    public static boolean same(String one, String other) {
        Words words = new Words(one);
        Words others = new Words(other);
        boolean any = false;
        boolean more = words.next();
        while (more && others.next() && words.folded().equals(others.folded())) {
            any = true;
            more = words.next();
        }
        return any && !more && !others.next();
    }

    /// The same number for texts that are the same in this way, and mostly others for others; 0 for none.
    public static int key(String text) {
        int key = 0;
        Words words = new Words(text);
        while (words.next()) {
            key = 31 * key + words.folded().hashCode();
        }
        return key;
    }

    private static Set<String> words(String text) {
        Set<String> found = new HashSet<>();
        Words words = new Words(text);
        while (words.next()) {
            String word = words.folded();
            if (!word.isEmpty() && !ENGLISH.isSmall(word)) {
                found.add(ENGLISH.stem(word));
            }
        }
        return found;
    }
}
