package org.frontdoor.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frontdoor.model.picks.NotePick;

/// The terms of a text that stand in what the program itself has published, in whichever language. Whatever else a
/// caller says is somebody's own and is not among them.
final class PublishedTerms {
    private PublishedTerms() {}

    /// In the order of the text, each with how much it says. A word is read in the first language that has it.
    static Map<String, Float> in(String text, AnswerIndex index) {
        Map<String, Float> terms = new LinkedHashMap<>();
        Set<Integer> read = new HashSet<>();
        try {
            for (String language : IndexFields.LANGUAGES) {
                Vocabulary published = index.vocabulary(language);
                SpokenQuery query = new SpokenQuery(published, language, Set.of());
                for (Stems.Stem stem : Stems.of(index.reading(language), text).all()) {
                    String word = stem.word();
                    if (published.knows(word)
                            && NotePick.counts(word)
                            && !filler(text.substring(stem.from(), stem.to()), index)
                            && read.add(stem.from())) {
                        terms.merge(word, query.rarity(word, index.reader()), Math::max);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory", e);
        }
        return terms;
    }

    private static boolean filler(String word, AnswerIndex index) {
        String small = word.toLowerCase(Locale.ROOT);
        return IndexFields.LANGUAGES.stream()
                .anyMatch(language -> index.reading(language).isFiller(small));
    }
}
