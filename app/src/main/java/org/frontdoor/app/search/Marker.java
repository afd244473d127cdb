package org.frontdoor.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.app.search.Stems.Stem;

/// Shows where the words stand in a text, and picks the passage that holds most of them.
final class Marker {
    private final Set<String> wanted;
    private final String beginning;

    /// @param words stems that were asked for; the last may be the beginning of a word
    Marker(List<String> words, boolean lastIsBeingTyped) {
        this.wanted = words.stream().collect(Collectors.toUnmodifiableSet());
        this.beginning = lastIsBeingTyped && !words.isEmpty() && words.getLast().length() >= 2 ? words.getLast() : "";
    }

    Marked mark(Sentence sentence) {
        List<Marked.Span> spans = new ArrayList<>();
        for (Stem stem : sentence.stems().all()) {
            int free = spans.isEmpty() ? 0 : spans.getLast().to();
            if (matches(stem.word()) && stem.from() >= free) {
                spans.add(new Marked.Span(stem.from(), stem.to()));
            }
        }
        return new Marked(sentence.text(), spans);
    }

    /// The sentence with most different matches, the first of them when several have as many.
    Marked snippet(List<Sentence> sentences) {
        Marked best = Marked.plain("");
        int bestCount = -1;
        for (Sentence sentence : sentences) {
            Marked marked = mark(sentence);
            int count = marked.matches().size();
            if (count > bestCount) {
                best = marked;
                bestCount = count;
            }
        }
        return best;
    }

    private boolean matches(String stem) {
        return wanted.contains(stem) || (!beginning.isEmpty() && stem.startsWith(beginning));
    }
}
