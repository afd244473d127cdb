package org.frontdoor.app.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.frontdoor.app.search.Stems.Stem;

/// Shows where the words stand in a text, and picks the passage that holds most of them.
final class Marker {
    private static final int LONGEST_SNIPPET = 180;

    private final Analyzer analyzer;
    private final Set<String> wanted;
    private final String beginning;

    /// @param words stems that were asked for; the last may be the beginning of a word
    Marker(Analyzer analyzer, List<String> words, boolean lastIsBeingTyped) {
        this.analyzer = analyzer;
        this.wanted = words.stream().collect(Collectors.toUnmodifiableSet());
        this.beginning = lastIsBeingTyped && !words.isEmpty() && words.getLast().length() >= 2 ? words.getLast() : "";
    }

    Marked mark(String text) {
        List<Marked.Span> spans = new ArrayList<>();
        for (Stem stem : Stems.of(analyzer, text).all()) {
            int free = spans.isEmpty() ? 0 : spans.getLast().to();
            if (matches(stem.word()) && stem.from() >= free) {
                spans.add(new Marked.Span(stem.from(), stem.to()));
            }
        }
        return new Marked(text, spans);
    }

    /// The sentence with most different matches, the first of them when several have as many.
    Marked snippet(String text) {
        Marked best = Marked.plain("");
        long bestCount = -1;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            String sentence = shortened(text.substring(from, to).strip());
            Marked marked = mark(sentence);
            long count = marked.spans().stream()
                    .map(span -> sentence.substring(span.from(), span.to()).toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (count > bestCount && !sentence.isEmpty()) {
                best = marked;
                bestCount = count;
            }
        }
        return best;
    }

    private boolean matches(String stem) {
        return wanted.contains(stem) || (!beginning.isEmpty() && stem.startsWith(beginning));
    }

    private static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SNIPPET) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_SNIPPET);
        return line.substring(0, cut > 0 ? cut : LONGEST_SNIPPET) + "…";
    }
}
