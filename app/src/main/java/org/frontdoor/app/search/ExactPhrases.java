package org.frontdoor.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.frontdoor.app.search.Stems.Stem;

/// What of a question stands in quotation marks: an answer has these words, one after the other.
///
/// @param words of the whole question, without the marks
/// @param phrases the words of each, as they are indexed
record ExactPhrases(String words, List<List<String>> phrases) {
    /// What is typed on a keyboard, and what other programs make of it.
    private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]*)([\"“”„]|$)");

    /// Of a long line so much is shown before the phrase, and behind it.
    private static final int AROUND = 80;

    ExactPhrases {
        phrases = phrases.stream().map(List::copyOf).toList();
    }

    /// Reads words as they are, but for case and accents.
    static final class Reading extends Analyzer {
        private static final int BETWEEN_TEXTS = 100;

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_TEXTS;
        }
    }

    /// The word that is still typed in a quotation without an end is not looked for yet.
    static ExactPhrases in(String text, Analyzer reading) {
        List<List<String>> phrases = new ArrayList<>();
        for (MatchResult quoted : QUOTED.matcher(text).results().toList()) {
            String inside = quoted.group(1);
            boolean typing = quoted.group(2).isEmpty()
                    && !inside.isEmpty()
                    && !Character.isWhitespace(inside.charAt(inside.length() - 1));
            List<String> words = Stems.of(reading, inside).words();
            List<String> whole = typing && !words.isEmpty() ? words.subList(0, words.size() - 1) : words;
            if (!whole.isEmpty()) {
                phrases.add(whole);
            }
        }
        return new ExactPhrases(
                QUOTED.matcher(text).replaceAll(quoted -> Matcher.quoteReplacement(quoted.group(1))), phrases);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /// All of them stand there.
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        phrases.forEach(
                phrase -> all.add(new PhraseQuery(IndexFields.EXACT, phrase.toArray(String[]::new)), Occur.FILTER));
        return all.build();
    }

    /// The text with the phrases marked in it; empty where it has none of them.
    Optional<Marked> marked(String text, Analyzer reading) {
        List<Stem> words = Stems.of(reading, text).all();
        List<Marked.Span> spans = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(words, at);
            if (length > 0) {
                spans.add(new Marked.Span(
                        words.get(at).from(), words.get(at + length - 1).to()));
            }
            at += Math.max(1, length);
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Marked(text, spans));
    }

    /// The first line that has one, or what of it stands around the first.
    Optional<Marked> excerpt(List<String> lines, Analyzer reading) {
        return lines.stream()
                .flatMap(line -> marked(line, reading).stream())
                .findFirst()
                .map(ExactPhrases::around);
    }

    private static Marked around(Marked line) {
        String text = line.text();
        Marked.Span first = line.spans().getFirst();
        int from = first.from() <= AROUND ? 0 : text.indexOf(' ', first.from() - AROUND) + 1;
        int end = text.length() - first.to() <= AROUND ? text.length() : text.lastIndexOf(' ', first.to() + AROUND);
        int to = Math.max(first.to(), end);
        String before = from == 0 ? "" : "…";
        int moved = before.length() - from;
        return new Marked(
                before + text.substring(from, to) + (to == text.length() ? "" : "…"),
                line.spans().stream()
                        .filter(span -> span.from() >= from && span.to() <= to)
                        .map(span -> new Marked.Span(span.from() + moved, span.to() + moved))
                        .toList());
    }

    /// How many words the phrase has that stands there, 0 where none does.
    private int lengthAt(List<Stem> words, int at) {
        return phrases.stream()
                .filter(phrase -> at + phrase.size() <= words.size()
                        && words.subList(at, at + phrase.size()).stream()
                                .map(Stem::word)
                                .toList()
                                .equals(phrase))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
