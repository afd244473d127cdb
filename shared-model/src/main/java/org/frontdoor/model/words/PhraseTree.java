package org.frontdoor.model.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Phrases of one language, word under word, so that all are looked for at once: a step in the text costs one look-up,
/// and no
/// more than the longest phrase has words.
final class PhraseTree {

    private final Inflection inflection;
    private final UnaryOperator<String> form;
    private final Branch root = new Branch();

    /// An empty tree.
    ///
    /// @param form what of a word must agree
    PhraseTree(Inflection inflection, UnaryOperator<String> form) {
        this.inflection = inflection;
        this.form = form;
    }

    private static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        private @Nullable String phrase;
    }

    /// The word at which a phrase ends, and the phrase as it was written.
    record Hit(int lastWord, String phrase) {}

    void add(String phrase) {
        var branch = root;
        var words = new Words(phrase);
        while (words.next()) {
            var word = words.folded();
            if (!inflection.isSmall(word)) {
                branch = branch.next.computeIfAbsent(form.apply(word), key -> new Branch());
            }
        }
        if (branch != root && branch.phrase == null) {
            branch.phrase = phrase;
        }
    }

    /// The longest phrase that begins with the word at `index`.
    @Nullable
    Hit at(List<String> words, int index) {
        @Nullable Hit longest = null;
        var branch = root;
        for (var i = index; i < words.size(); i++) {
            var following = branch.next.get(words.get(i));
            if (following == null) {
                break;
            }
            branch = following;
            if (branch.phrase != null) {
                longest = new Hit(i, branch.phrase);
            }
        }
        return longest;
    }
}
