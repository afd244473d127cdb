package org.frontdoor.app.search;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/// Turns spoken words into the stems that are searched: lower case, no accents, no filler words, word stems.
/// The indexing form also adds synonyms, so that the query side stays a plain list of stems.
final class SpokenAnalyzer extends Analyzer {
    private static final Map<String, String> NEGATIONS = Map.of("en", "not", "es", "no");

    private final String language;
    private final CharArraySet filler;
    private final SynonymMap synonyms;

    /// @param language `es` for Spanish, anything else reads as English
    /// @param synonyms empty map for the query side
    private SpokenAnalyzer(String language, CharArraySet filler, SynonymMap synonyms) {
        this.language = language;
        this.filler = filler;
        this.synonyms = synonyms;
    }

    static SpokenAnalyzer forQuery(String language) {
        return new SpokenAnalyzer(language, filler(language), noSynonyms());
    }

    /// Reads a phrase that is matched as a whole: «trash not picked up» is another matter than «trash picked up».
    static SpokenAnalyzer forPhrases(String language) {
        CharArraySet filler = new CharArraySet(0, true);
        // Nothing can be removed from such a set, and it iterates over arrays of chars.
        for (Object word : filler(language)) {
            if (word instanceof char[] chars && !String.valueOf(chars).equals(NEGATIONS.get(language))) {
                filler.add(chars);
            }
        }
        return new SpokenAnalyzer(language, CharArraySet.unmodifiableSet(filler), noSynonyms());
    }

    /// @param lines synonym groups in Solr's form; a line that cannot be read is passed over, `pack check` names it
    static SpokenAnalyzer forIndex(String language, List<String> lines) {
        SolrSynonymParser parser = new SolrSynonymParser(true, true, new StandardAnalyzer(CharArraySet.EMPTY_SET));
        try {
            parser.parse(new StringReader(String.join("\n", lines)));
            return new SpokenAnalyzer(language, filler(language), parser.build());
        } catch (IOException | ParseException e) {
            return new SpokenAnalyzer(language, filler(language), noSynonyms());
        }
    }

    private static SynonymMap noSynonyms() {
        try {
            return new SynonymMap.Builder(true).build();
        } catch (IOException e) {
            throw new IllegalStateException("an empty map in memory cannot fail", e);
        }
    }

    /// What callers say around the matter, on top of the language's own filler words.
    private static CharArraySet filler(String language) {
        List<String> around = language.equals("es")
                ? List.of(
                        "quiero",
                        "quisiera",
                        "necesito",
                        "hola",
                        "favor",
                        "puedo",
                        "hay",
                        "mi",
                        "me",
                        "cuando",
                        "donde")
                : List.of(
                        "i",
                        "my",
                        "me",
                        "we",
                        "our",
                        "you",
                        "your",
                        "want",
                        "need",
                        "please",
                        "hello",
                        "hi",
                        "can",
                        "could",
                        "how",
                        "do",
                        "does",
                        "did",
                        "get",
                        "got",
                        "have",
                        "has",
                        "had",
                        "been",
                        "there's",
                        "i'm",
                        "someone",
                        "somebody",
                        "something",
                        "about",
                        "from",
                        "when",
                        "what",
                        "where",
                        "who",
                        "am",
                        "he",
                        "she",
                        "so",
                        "would",
                        "like",
                        "just",
                        "they'll",
                        "going",
                        "go");
        CharArraySet defaults =
                language.equals("es") ? SpanishAnalyzer.getDefaultStopSet() : EnglishAnalyzer.getDefaultStopSet();
        CharArraySet all = new CharArraySet(defaults, true);
        all.addAll(around);
        return CharArraySet.unmodifiableSet(all);
    }

    /// Whether the word says nothing of the matter.
    boolean isFiller(String word) {
        return filler.contains(word);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(source));
        if (synonyms.fst != null) {
            stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, synonyms, true));
        }
        stream = new ASCIIFoldingFilter(new StopFilter(stream, filler));
        stream = language.equals("es") ? new SpanishLightStemFilter(stream) : new PorterStemFilter(stream);
        return new TokenStreamComponents(source, stream);
    }
}
