package org.frontdoor.app.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
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

    private final AnswerIndex index;
    private final @Nullable AnswerMeanings meanings;
    private final Asked asked;
    private final boolean typing;
    private final Leanings leanings;

    /// What the words were read as: what was mistyped is marked where it was meant.
    private final String read;

    /// @param meant of zeros where that is not known
    /// @param chosen code of the service that is chosen already, or empty
    /// @param learned what agents and earlier cases have taught
    record Asked(String text, String language, Ranking ranking, Meant meant, String chosen, Leanings.Learned learned) {}

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
        Set<Integer> services = index.serviceNames().called(asked.text);
        Set<Integer> articles = index.articleNames().called(asked.text);
        String heard = HeardLanguage.of(asked.text, index);
        WordSearch words = new WordSearch(index, asked.text, typing);
        if (services.isEmpty() && articles.isEmpty() && !words.anything(heard)) {
            return Found.NOTHING;
        }
        Fusion fusion = new Fusion(words, asked.meant, heard.equals(Meaning.LANGUAGE), asked.ranking);
        return new Found(
                mostServices == 0 ? List.of() : services(words, fusion, services, mostServices),
                mostArticles == 0 ? List.of() : articles(words, fusion, articles, mostArticles));
    }

    private List<ServiceMatch> services(WordSearch words, Fusion fusion, Set<Integer> named, int most)
            throws IOException {
        List<Hit> found = fusion.of(
                IndexFields.SERVICE,
                words.scores(IndexFields.SERVICE, position -> 1),
                meanings == null ? null : meanings.services(),
                named);
        return raised(found, position -> leanings.of(index.services().get(position))).stream()
                .limit(most)
                .map(hit -> {
                    Service service = index.services().get(hit.position());
                    Set<String> known = index.serviceStems().get(hit.position());
                    return new ServiceMatch(service, hit.score(), why(hit, heard(known)));
                })
                .toList();
    }

    /// Of an article in several languages only the best is told; the preferred language has a start.
    private List<ArticleMatch> articles(WordSearch words, Fusion fusion, Set<Integer> named, int most)
            throws IOException {
        Set<String> told = new HashSet<>();
        List<Hit> found = fusion.of(
                IndexFields.ARTICLE,
                words.scores(IndexFields.ARTICLE, this::start),
                meanings == null ? null : meanings.articles(),
                named);
        return raised(found, position -> leanings.of(index.articles().get(position))).stream()
                .filter(hit -> told.add(index.articles().get(hit.position()).slug()))
                .limit(most)
                .map(this::article)
                .toList();
    }

    private List<Hit> raised(List<Hit> found, IntFunction<Lift> lifts) {
        return leanings.isEmpty() ? found : Fusion.raised(found, lifts);
    }

    private ArticleMatch article(Hit hit) {
        Article article = index.articles().get(hit.position());
        Quotes.Quotable quotable = index.quotes().of(article);
        Marker marker = new Marker(stems(article.language()).words(), typing);
        Marked title = marker.mark(quotable.title());
        Marked snippet = marker.snippet(quotable.body());
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
        List<String> taken = List.of(read.strip().split("\\s+", -1));
        int whole = typing ? typed.size() - 1 : typed.size();
        boolean same = taken.size() < whole || typed.subList(0, whole).equals(taken.subList(0, whole));
        return same ? "" : String.join(" ", taken);
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
