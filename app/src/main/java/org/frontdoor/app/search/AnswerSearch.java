package org.frontdoor.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.frontdoor.app.search.Found.ArticleMatch;
import org.frontdoor.app.search.Found.ServiceMatch;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// The one engine that turns a caller's words into services and articles. Any thread may ask; a rebuild swaps the
/// index between two questions. Words are read as English and as Spanish at once, since callers mix them.
public final class AnswerSearch implements AutoCloseable {
    private static final int LONGEST_TEXT = 2_000;
    private static final float OWN_LANGUAGE = 1.4f;
    /// What scores less than this part of the best is noise: it shares a word, not a matter.
    private static final float WORTH_SHOWING = 0.3f;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable AnswerIndex index;

    /// Indexes this state of the knowledge and puts it in place of the former one.
    /// @param synonyms groups of words in Solr's form
    public void rebuild(Collection<Service> services, Collection<Article> articles, List<String> synonyms) {
        try {
            AnswerIndex next = AnswerIndex.build(services, articles, synonyms);
            lock.writeLock().lock();
            try {
                close(index);
                index = next;
            } finally {
                lock.writeLock().unlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    /// Whether there is anything to find yet: before the first [#rebuild] there is not.
    public boolean ready() {
        lock.readLock().lock();
        try {
            return index != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The best matches for the words.
    /// @param words as typed so far; only their first 2,000 chars are read
    /// @param language whose articles come first where two languages say the same
    public Found find(String words, String language, int mostServices, int mostArticles) {
        String text = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
        lock.readLock().lock();
        try {
            return index == null || text.isBlank()
                    ? Found.NOTHING
                    : new Question(index, text).answer(language, mostServices, mostArticles);
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            close(index);
            index = null;
        } catch (IOException e) {
            throw new UncheckedIOException("closing an index in memory", e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void close(@Nullable AnswerIndex old) throws IOException {
        if (old != null) {
            old.close();
        }
    }

    /// One question, read in each language.
    private static final class Question {
        private final AnswerIndex index;
        private final String text;
        private final boolean typing;
        private final IndexSearcher searcher;

        Question(AnswerIndex index, String text) {
            this.index = index;
            this.text = text;
            this.typing = !Character.isWhitespace(text.charAt(text.length() - 1));
            this.searcher = new IndexSearcher(index.reader());
        }

        Found answer(String language, int mostServices, int mostArticles) throws IOException {
            BooleanQuery.Builder spoken = new BooleanQuery.Builder();
            boolean anything = false;
            for (String reading : IndexFields.LANGUAGES) {
                Stems stems = stems(reading);
                if (!stems.all().isEmpty()) {
                    Stems phrased = stems(index.phrasing(reading));
                    spoken.add(
                            new SpokenQuery(index.vocabulary(reading), reading).of(stems, phrased, typing),
                            Occur.SHOULD);
                    anything = true;
                }
            }
            return anything
                    ? new Found(
                            services(spoken.build(), mostServices), articles(spoken.build(), language, mostArticles))
                    : Found.NOTHING;
        }

        private Stems stems(String language) {
            return stems(index.reading(language));
        }

        private Stems stems(SpokenAnalyzer reading) {
            List<Stems.Stem> all = Stems.of(reading, text).all();
            return new Stems(all.subList(Math.max(0, all.size() - SpokenQuery.MOST_WORDS), all.size()));
        }

        private List<ServiceMatch> services(Query spoken, int most) throws IOException {
            List<ServiceMatch> matches = new ArrayList<>();
            for (ScoreDoc hit : hits(spoken, IndexFields.SERVICE, most)) {
                Service service = index.services().get(position(hit));
                matches.add(new ServiceMatch(
                        service, hit.score, heard(index.serviceStems().get(position(hit)))));
            }
            return matches;
        }

        /// Of an article in several languages only the best is told; the preferred language has a start.
        private List<ArticleMatch> articles(Query spoken, String language, int most) throws IOException {
            record Hit(int position, Article article, float score) {}
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc hit : hits(spoken, IndexFields.ARTICLE, 3 * most)) {
                Article article = index.articles().get(position(hit));
                float score = article.language().equals(language) ? OWN_LANGUAGE * hit.score : hit.score;
                hits.add(new Hit(position(hit), article, score));
            }
            hits.sort(Comparator.comparingDouble(Hit::score).reversed());
            Set<String> told = new HashSet<>();
            return hits.stream()
                    .filter(hit -> told.add(hit.article.slug()))
                    .limit(most)
                    .map(hit -> {
                        Marker marker = marker(hit.article.language());
                        return new ArticleMatch(
                                hit.article,
                                hit.score,
                                marker.mark(index.titles().get(hit.position)),
                                marker.snippet(index.bodies().get(hit.position)));
                    })
                    .toList();
        }

        private Marker marker(String language) {
            return new Marker(stems(language).words(), typing);
        }

        private List<String> heard(Set<String> serviceStems) {
            return IndexFields.LANGUAGES.stream()
                    .flatMap(language -> stems(language).all().stream())
                    .filter(stem -> serviceStems.contains(stem.word()))
                    .map(stem -> text.substring(stem.from(), stem.to()).toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
        }

        private ScoreDoc[] hits(Query spoken, String type, int most) throws IOException {
            if (most == 0) {
                return new ScoreDoc[0];
            }
            Query query = new BooleanQuery.Builder()
                    .add(spoken, Occur.MUST)
                    .add(new TermQuery(new Term(IndexFields.TYPE, type)), Occur.FILTER)
                    .build();
            ScoreDoc[] hits = searcher.search(query, most).scoreDocs;
            return hits.length == 0
                    ? hits
                    : Arrays.stream(hits)
                            .filter(hit -> hit.score >= WORTH_SHOWING * hits[0].score)
                            .toArray(ScoreDoc[]::new);
        }

        private int position(ScoreDoc hit) throws IOException {
            return searcher.storedFields()
                    .document(hit.doc)
                    .getField(IndexFields.POSITION)
                    .numericValue()
                    .intValue();
        }
    }
}
