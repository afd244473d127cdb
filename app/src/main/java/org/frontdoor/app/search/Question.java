package org.frontdoor.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.app.search.Found.ArticleMatch;
import org.frontdoor.app.search.Found.ServiceMatch;
import org.frontdoor.app.search.Fusion.Hit;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.jspecify.annotations.Nullable;

/// One question, and what answers it.
final class Question {
    private static final float OWN_LANGUAGE = 1.4f;

    /// Of a pasted text nobody reads more.
    private static final int LONGEST_READING = 200;

    private static final ExactPhrases NO_PHRASES = new ExactPhrases("", List.of());

    private final AnswerIndex index;
    private final @Nullable AnswerMeanings meanings;
    private final Asked asked;
    private final boolean typing;
    private final Leanings leanings;

    /// What the words were read as: what was mistyped is marked where it was meant.
    private final String read;

    /// @param heard the language it is heard in
    /// @param language whose articles come first
    /// @param meant of zeros where that is not known
    /// @param chosen code of the service that is chosen already, or empty
    /// @param learned what agents and earlier cases have taught
    record Asked(
            String text,
            String heard,
            String language,
            Ranking ranking,
            Meant meant,
            String chosen,
            Leanings.Learned learned) {}

    /// What is known before anything is looked for.
    /// @param services positions of those that are called exactly what is asked
    private record Heard(WordSearch words, Fusion fusion, Set<Integer> services, Set<Integer> articles) {}

    Question(AnswerIndex index, @Nullable AnswerMeanings meanings, Asked asked) {
        this.index = index;
        this.meanings = asked.ranking == Ranking.WORDS ? null : meanings;
        this.asked = asked;
        this.typing = typing(asked.text);
        this.read = asked.meant.text().isBlank() ? asked.text : asked.meant.text();
        this.leanings = asked.ranking == Ranking.FUSED
                ? asked.learned.of(words -> PublishedTerms.in(words, index), read, asked.chosen)
                : Leanings.NONE;
    }

    /// Whether the last word is still being typed.
    static boolean typing(String text) {
        return !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    Found answer(int mostServices, int mostArticles) throws IOException {
        Heard heard = heard();
        if (heard == null) {
            return Found.NOTHING;
        }
        List<Hit> services = mostServices == 0 ? List.of() : services(heard);
        List<Hit> articles = mostArticles == 0 ? List.of() : articles(heard, null);
        return new Found(
                told(services, mostServices),
                told(understood(articles, null), mostArticles, NO_PHRASES),
                says(IndexFields.SERVICE, services, heard) || says(IndexFields.ARTICLE, articles, heard));
    }

    /// The articles alone.
    /// @param wanted the others are not even looked at
    /// @param phrases each is in all that is found
    FoundArticles answer(int most, Predicate<Article> wanted, ExactPhrases phrases) throws IOException {
        Heard heard = heard();
        if (heard == null && phrases.isEmpty()) {
            return FoundArticles.NOTHING;
        }
        Heard known = heard == null ? heardAnyway() : heard;
        Set<Integer> positions = phrases.isEmpty()
                ? IntStream.range(0, index.articles().size()).boxed().collect(Collectors.toCollection(TreeSet::new))
                : known.words.having(phrases);
        positions.removeIf(position -> !wanted.test(index.articles().get(position)));
        Among among = new Among(positions, !phrases.isEmpty());
        List<Hit> hits = articles(known, among);
        boolean says = !hits.isEmpty() && (!phrases.isEmpty() || says(IndexFields.ARTICLE, hits, known));
        return new FoundArticles(told(understood(hits, among), most, phrases), says);
    }

    /// Whether a service or an article answers this.
    boolean answered() throws IOException {
        Heard heard = heard();
        return heard != null
                && (says(IndexFields.SERVICE, services(heard), heard)
                        || says(IndexFields.ARTICLE, articles(heard, null), heard));
    }

    private boolean says(String type, List<Hit> hits, Heard heard) throws IOException {
        return heard.fusion.says(type, hits, meanings != null);
    }

    /// `null` where nothing of a matter was said.
    private @Nullable Heard heard() {
        Heard heard = heardAnyway();
        return heard.services.isEmpty() && heard.articles.isEmpty() && !heard.words.anything(asked.heard)
                ? null
                : heard;
    }

    private Heard heardAnyway() {
        WordSearch words = new WordSearch(index, asked.text, typing, isWord(asked.heard));
        return new Heard(
                words,
                new Fusion(words, asked.meant, asked.heard, asked.ranking),
                index.serviceNames().called(asked.text),
                index.articleNames().called(asked.text));
    }

    /// The model's words are English ones.
    private Predicate<String> isWord(String language) {
        return meanings != null && language.equals(Meaning.LANGUAGE) ? meanings.spelling()::knows : word -> false;
    }

    private List<Hit> services(Heard heard) throws IOException {
        List<Hit> found = heard.fusion.of(
                IndexFields.SERVICE,
                heard.words.scores(IndexFields.SERVICE, null, position -> 1),
                meanings == null ? null : meanings.services(),
                heard.services,
                null);
        return raised(found, position -> leanings.of(index.services().get(position)));
    }

    private List<ServiceMatch> told(List<Hit> found, int most) {
        return found.stream()
                .limit(most)
                .map(hit -> {
                    Service service = index.services().get(hit.position());
                    Set<String> known = index.serviceStems().get(hit.position());
                    return new ServiceMatch(service, hit.score(), why(hit, heard(known)));
                })
                .toList();
    }

    private List<Hit> articles(Heard heard, @Nullable Among among) throws IOException {
        List<Hit> found = heard.fusion.of(
                IndexFields.ARTICLE,
                heard.words.scores(IndexFields.ARTICLE, among, this::start),
                meanings == null ? null : meanings.articles(),
                heard.articles,
                among);
        return raised(found, position -> leanings.of(index.articles().get(position)));
    }

    /// The same in the language that is asked for where they are there in it: English words are what the desk types for
    /// any caller. Other words are the caller's own.
    private List<Hit> understood(List<Hit> hits, @Nullable Among among) {
        String language = asked.heard.equals(Meaning.LANGUAGE) ? asked.language : asked.heard;
        return hits.stream()
                .map(hit -> hit.exact() ? hit : version(hit, language, among))
                .toList();
    }

    private Hit version(Hit hit, String language, @Nullable Among among) {
        String slug = index.articles().get(hit.position()).slug();
        Integer version = Objects.requireNonNull(index.versions().get(slug)).get(language);
        return version == null || (among != null && !among.positions().contains(version)) ? hit : hit.at(version);
    }

    /// Of an article in several languages only the best is told; the preferred language has a start.
    private List<ArticleMatch> told(List<Hit> found, int most, ExactPhrases phrases) {
        Set<String> told = new HashSet<>();
        return found.stream()
                .filter(hit -> told.add(index.articles().get(hit.position()).slug()))
                .limit(most)
                .map(hit -> article(hit, phrases))
                .toList();
    }

    private List<Hit> raised(List<Hit> found, IntFunction<Lift> lifts) {
        return leanings.isEmpty() ? found : Fusion.raised(found, lifts);
    }

    private ArticleMatch article(Hit hit, ExactPhrases phrases) {
        Article article = index.articles().get(hit.position());
        Quotes.Quotable quotable = index.quotes().of(article);
        Marker marker = new Marker(stems(article.language()).words(), typing);
        Marked title =
                phrases.marked(article.title(), index.wordForWord()).orElseGet(() -> marker.mark(quotable.title()));
        Marked snippet = (phrases.isEmpty()
                        ? Optional.<Marked>empty()
                        : phrases.excerpt(PlainText.of(article), index.wordForWord()))
                .orElseGet(() -> marker.snippet(quotable.body()));
        List<String> heard = Stream.of(title, snippet)
                .flatMap(marked -> marked.matches().stream())
                .distinct()
                .toList();
        return new ArticleMatch(article, hit.score(), title, snippet, why(hit, heard));
    }

    private double start(int article) {
        return index.articles().get(article).language().equals(asked.language) ? OWN_LANGUAGE : 1;
    }

    private Why why(Hit hit, List<String> heard) {
        return new Why(hit.exact(), Math.max(0, hit.nearness()), hit.coverage(), heard, readAs(), hit.lift());
    }

    /// What a whole word was taken for; that one is being completed is no news.
    private String readAs() {
        List<String> typed = List.of(asked.text.strip().split("\\s+", -1));
        List<String> taken = new ArrayList<>(List.of(read.strip().split("\\s+", -1)));
        if (typing) {
            // The end of the word that is being typed is known to whoever types it.
            String last = typed.getLast();
            if (taken.size() < typed.size()) {
                taken.add(last);
            } else if (taken.getLast().startsWith(last.toLowerCase(Locale.ROOT))) {
                taken.set(taken.size() - 1, last);
            }
        }
        String told = taken.equals(typed) ? "" : String.join(" ", taken);
        return told.length() > LONGEST_READING ? told.substring(0, LONGEST_READING) + "…" : told;
    }

    private Stems stems(String language) {
        return Stems.of(index.reading(language), read);
    }

    private List<String> heard(Set<String> serviceStems) {
        return IndexFields.LANGUAGES.stream()
                .flatMap(language -> stems(language).all().stream())
                .filter(stem -> serviceStems.contains(stem.word()))
                .map(stem -> read.substring(stem.from(), stem.to()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
