package org.frontdoor.app.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/// A text as it may be quoted, with its stems: read once when it is indexed, not at each keystroke.
record Sentence(String text, Stems stems) {
    private static final int LONGEST = 180;

    static Sentence of(Analyzer reading, String text) {
        return new Sentence(text, Stems.of(reading, text));
    }

    /// The sentences of a text's lines, none of which goes on in the next; a very long one is cut after a word.
    static List<Sentence> allOf(Analyzer reading, List<String> lines) {
        List<Sentence> all = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (String line : lines) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                String sentence = shortened(line.substring(from, to).strip());
                if (!sentence.isEmpty()) {
                    all.add(of(reading, sentence));
                }
            }
        }
        return List.copyOf(all);
    }

    private static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }
}
