package org.frontdoor.model.words;

import java.util.Set;

/// `leaks`, `leaked`, `leaking`; `stabbed`, `stabbing`; `breathe`, `breathing`.
record English() implements Inflection {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "my", "your", "his", "her", "our", "their", "this", "that", "some", "is", "are", "was",
            "were", "be", "been", "am", "im", "its", "hes", "shes", "theyre");

    @Override
    public boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    @Override
    public String stem(String word) {
        var singular = plural(word);
        var cut = singular.endsWith("ing") ? 3 : isPast(singular) ? 2 : singular.endsWith("e") ? 1 : 0;
        var stem = singular.substring(0, singular.length() - cut);
        if (cut == 0 || !pronounceable(stem)) {
            return singular;
        }
        return cut > 1 && endsDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }

    @Override
    public String plural(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (hissing(word) ? 2 : 1));
    }

    /// `leaked`, but not `bleed` and `need`, whose own ending this is.
    private static boolean isPast(String word) {
        return word.endsWith("ed") && !word.endsWith("eed");
    }

    private static boolean hissing(String word) {
        return word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes");
    }

    private static boolean endsDoubled(String stem) {
        var last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
    }

    private static boolean pronounceable(String stem) {
        return stem.length() >= 3 && stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
