package org.frontdoor.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// The one engine that turns a caller's words into services and articles. Any thread may ask; a rebuild swaps the
/// index between two questions. Words are read as English and as Spanish at once, since callers mix them; what they
/// mean counts as soon as the model is there ([#understand]).
public final class AnswerSearch implements AutoCloseable {
    /// So many `char`s are read.
    public static final int LONGEST_TEXT = 2_000;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// Services and articles are asked for with the same words, one after the other.
    private final AtomicReference<Meant> lastMeant = new AtomicReference<>(Meant.NOTHING);
    private @Nullable State state;
    private int edition;
    private volatile @Nullable Understanding understanding;
    private final AtomicReference<Leanings.Learned> learned = new AtomicReference<>(Leanings.Learned.NOTHING);

    private record State(AnswerIndex index, @Nullable AnswerMeanings meanings) {
        void close() {
            closeMeanings();
            try {
                index.close();
            } catch (IOException e) {
                throw new UncheckedIOException("closing an index in memory", e);
            }
        }

        void closeMeanings() {
            try {
                if (meanings != null) {
                    meanings.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("closing an index in memory", e);
            }
        }
    }

    /// @param passages the vector of a passage's text
    private record Understanding(Meaning meaning, Function<String, float[]> passages) {}

    /// Indexes this state of the knowledge and puts it in place of the former one. One thread at a time.
    /// @param synonyms groups of words in Solr's form
    public void rebuild(Collection<Service> services, Collection<Article> articles, List<String> synonyms) {
        try {
            AnswerIndex words = AnswerIndex.build(services, articles, synonyms);
            if (ready()) {
                put(new State(words, meanings(words)));
            } else {
                // Meanings may take minutes the first time; words answer meanwhile.
                put(new State(words, null));
                deepen(words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    /// From now on meanings count, for what is indexed already, too. By the thread that rebuilds.
    /// @param meaning of a question
    /// @param passages the vector of a passage's text, computed or kept
    public void understand(Meaning meaning, Function<String, float[]> passages) {
        understanding = new Understanding(meaning, passages);
        State now = state;
        try {
            if (now != null) {
                deepen(now.index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    /// Adds what things mean to the index that is in use.
    private void deepen(AnswerIndex index) throws IOException {
        AnswerMeanings meanings = meanings(index);
        swap(new State(index, meanings), State::closeMeanings);
    }

    private @Nullable AnswerMeanings meanings(AnswerIndex index) throws IOException {
        Understanding known = understanding;
        return known == null ? null : AnswerMeanings.build(index, known.passages, known.meaning.words());
    }

    private void put(State next) {
        swap(next, State::close);
    }

    /// @param free what the next state does not stand on
    private void swap(State next, Consumer<State> free) {
        lock.writeLock().lock();
        try {
            State before = state;
            state = next;
            edition++;
            if (before != null) {
                free.accept(before);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Whether there is anything to find yet: before the first [#rebuild] there is not.
    public boolean ready() {
        lock.readLock().lock();
        try {
            return state != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Another number once the search may find other things: what was indexed changed, or is understood by now.
    public int edition() {
        lock.readLock().lock();
        try {
            return edition;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The best matches for the words.
    /// @param words as typed so far; only their first 2,000 chars are read
    /// @param language whose articles come first where two languages say the same
    public Found find(String words, String language, int mostServices, int mostArticles) {
        return find(words, language, mostServices, mostArticles, Ranking.FUSED);
    }

    /// The best matches by one ranking; without meanings always by words.
    public Found find(String words, String language, int mostServices, int mostArticles, Ranking ranking) {
        return find(words, language, mostServices, mostArticles, ranking, "");
    }

    /// The best matches where a service is chosen already.
    /// @param chosen its code, or empty
    public Found find(String words, String language, int mostServices, int mostArticles, String chosen) {
        return find(words, language, mostServices, mostArticles, Ranking.FUSED, chosen);
    }

    private Found find(
            String words, String language, int mostServices, int mostArticles, Ranking ranking, String chosen) {
        return ask(
                words,
                language,
                ranking,
                chosen,
                Found.NOTHING,
                question -> question.answer(mostServices, mostArticles));
    }

    /// The best articles of those that are wanted. What stands in quotation marks is in each of them, word for word.
    public FoundArticles articles(String words, String language, int most, Predicate<Article> wanted) {
        try (ExactPhrases.Reading reading = new ExactPhrases.Reading()) {
            ExactPhrases phrases = ExactPhrases.in(words, reading);
            return ask(
                    phrases.words(),
                    language,
                    Ranking.FUSED,
                    "",
                    FoundArticles.NOTHING,
                    question -> question.answer(most, wanted, phrases));
        }
    }

    /// Whether a service or an article answers the words, and is not merely the nearest there is.
    public boolean answers(String words, String language) {
        return ask(words, language, Ranking.FUSED, "", false, Question::answered);
    }

    @FunctionalInterface
    private interface Asking<T> {
        T of(Question question) throws IOException;
    }

    private <T> T ask(String words, String language, Ranking ranking, String chosen, T nothing, Asking<T> asking) {
        String text = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
        lock.readLock().lock();
        try {
            State now = state;
            if (now == null || text.isBlank()) {
                return nothing;
            }
            String heard = HeardLanguage.of(text, now.index);
            Meant meant = now.meanings == null || ranking == Ranking.WORDS
                    ? Meant.NOTHING
                    : meant(text, heard, now.meanings.spelling());
            return asking.of(new Question(
                    now.index,
                    now.meanings,
                    new Question.Asked(text, heard, language, ranking, meant, chosen, learned.get())));
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// From now on what agents picked counts; nothing is indexed anew.
    /// @param services by code
    /// @param articles by slug
    public void picked(TermShares services, TermShares articles) {
        learned.updateAndGet(before -> before.picked(services, articles));
    }

    /// From now on what earlier cases with like words were counts; nothing is indexed anew.
    /// @param services by code
    public void pastCases(TermShares services) {
        learned.updateAndGet(before -> before.pastCases(services));
    }

    /// Those terms of a text that the program itself has published, what says most first; none before the first
    /// [#rebuild].
    public List<String> published(String text) {
        lock.readLock().lock();
        try {
            State now = state;
            return now == null
                    ? List.of()
                    : PublishedTerms.in(text, now.index).entrySet().stream()
                            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .map(Map.Entry::getKey)
                            .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// What the indexes take in memory.
    public long bytes() {
        lock.readLock().lock();
        try {
            State now = state;
            if (now == null) {
                return 0;
            }
            return now.index.bytes() + (now.meanings == null ? 0 : now.meanings.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Meant meant(String asked, String heard, Spelling spelling) {
        Understanding known = understanding;
        if (known == null) {
            return Meant.NOTHING;
        }
        String text = spelling.corrected(asked, heard, Question.typing(asked));
        Meant last = lastMeant.get();
        if (!last.text().equals(text)) {
            last = new Meant(text, known.meaning.of(text), spelling.saysSomething(text));
            lastMeant.set(last);
        }
        return last;
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (state != null) {
                state.close();
            }
            state = null;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
