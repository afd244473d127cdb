package org.frontdoor.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The stems of a text with where each stands in it.
///
/// @param all in the order of the text
record Stems(List<Stem> all) {
    /// @param word the stem
    /// @param from first char in the text
    /// @param to one past the last char
    record Stem(String word, int from, int to) {}

    static Stems of(Analyzer analyzer, String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(new Stem(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return new Stems(List.copyOf(stems));
    }

    List<String> words() {
        return all.stream().map(Stem::word).toList();
    }

    /// All runs of one to `longest` neighboring stems, joined by blanks: how keyword phrases are matched whole.
    List<String> runs(int longest) {
        List<String> words = words();
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
                runs.add(String.join(" ", words.subList(from, to)));
            }
        }
        return runs;
    }
}
