package org.frontdoor.app.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.frontdoor.model.knowledge.Article;

/// The sentences of the articles that were found of late, as they may be quoted: the next keystroke mostly finds the
/// same, and those of all articles would take more memory than their index. Any thread.
final class Quotes {
    private static final int MOST = 256;

    private final Function<String, ? extends Analyzer> readings;
    private final Map<UUID, Quotable> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /// What can be quoted of one article.
    record Quotable(Sentence title, List<Sentence> body) {}

    /// @param readings by language
    Quotes(Function<String, ? extends Analyzer> readings) {
        this.readings = readings;
    }

    synchronized Quotable of(Article article) {
        Quotable known = kept.get(article.id());
        if (known == null) {
            Analyzer reading = readings.apply(article.language());
            known = new Quotable(Sentence.of(reading, article.title()), Sentence.allOf(reading, PlainText.of(article)));
            kept.put(article.id(), known);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }
}
