package org.frontdoor.app.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.frontdoor.app.cases.filter.AnswerKey;
import org.frontdoor.app.cases.filter.AnswerTerms;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.AnswersInForce;
import org.frontdoor.app.search.FailedWords;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.search.FoundArticles;
import org.frontdoor.app.search.Marked;
import org.frontdoor.app.search.Why;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;

/// Finds answers, and what to do where there is none. Called off the JavaFX thread.
final class AnswerFinding {
    private static final int MOST = 60;
    private static final int NEAREST = 3;

    /// Of answers, where none says it: a long list looks sure of itself.
    private static final int NEAREST_ANSWERS = 5;

    private final Workspace workspace;
    private final AnswerSearch search;
    private final AnswersInForce inForce;

    AnswerFinding(Workspace workspace, AnswerSearch search, AnswersInForce inForce) {
        this.workspace = workspace;
        this.search = search;
        this.inForce = inForce;
    }

    /// Articles for the words, or all of them by title while nothing is asked; those who keep an article see it in that
    /// list whether it holds today or not. What is typed counts in the place of what is chosen.
    Answers find(Answers.Asked asked) {
        AnswerTerms terms = AnswerTerms.read(asked.typed(), FilterGround.of(workspace));
        String agency = terms.narrowed().containsKey(AnswerKey.AGENCY) ? "" : asked.agency();
        String service = terms.narrowed().containsKey(AnswerKey.SERVICE) ? "" : asked.service();
        Predicate<Article> wanted =
                article -> (agency.isEmpty() || article.agency().equals(agency))
                        && (service.isEmpty() || article.services().contains(service))
                        && terms.wanted().test(article);
        boolean narrowed = !terms.narrowed().isEmpty() || !agency.isEmpty() || !service.isEmpty();
        return terms.words().isBlank() ? all(asked, terms, wanted) : found(asked, terms, wanted, narrowed);
    }

    private Answers all(Answers.Asked asked, AnswerTerms terms, Predicate<Article> wanted) {
        boolean anyLanguage = terms.narrowed().containsKey(AnswerKey.LANGUAGE);
        List<Article> all = workspace.all(Article.KIND).stream()
                .filter(article -> (anyLanguage || article.language().equals(asked.language()))
                        && (inForce.has(article) || Article.keptBy(workspace.me(), article.agency())))
                .toList();
        List<Found.ArticleMatch> matches = all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Article::title))
                .map(article -> new Found.ArticleMatch(
                        article, 0, Marked.plain(article.title()), Marked.plain(""), Why.NOTHING_ASKED))
                .toList();
        int hidden = matches.isEmpty() ? all.size() : 0;
        return new Answers(matches, "", hidden == 0, hidden, List.of(), Optional.empty(), terms.mistakes());
    }

    private Answers found(Answers.Asked asked, AnswerTerms terms, Predicate<Article> wanted, boolean narrowed) {
        String words = terms.words();
        String language = terms.language(asked.language());
        FoundArticles found = search.articles(words, language, MOST, wanted);
        if (found.says()) {
            return new Answers(found.matches(), words, true, 0, List.of(), Optional.empty(), terms.mistakes());
        }
        String unquoted = words.replaceAll("[\"“”„]", " ");
        FoundArticles unfiltered = narrowed ? search.articles(words, language, MOST, any -> true) : found;
        boolean failed = !unfiltered.says()
                && !search.articles(unquoted, language, 1, any -> true).says();
        long most = narrowed ? MOST : NEAREST_ANSWERS;
        return new Answers(
                found.matches().stream().limit(most).toList(),
                words,
                false,
                unfiltered.says() ? unfiltered.matches().size() : 0,
                search.find(unquoted, language, NEAREST, 0).services().stream()
                        .map(Found.ServiceMatch::service)
                        .toList(),
                failed && search.ready() ? FailedWords.of(unquoted) : Optional.empty(),
                terms.mistakes());
    }

    Answers.Choices choices(String language) {
        List<Article> all = inForce.all();
        Set<String> agencies = all.stream().map(Article::agency).collect(Collectors.toSet());
        Set<String> services =
                all.stream().flatMap(article -> article.services().stream()).collect(Collectors.toSet());
        return new Answers.Choices(
                workspace.all(Agency.KIND).stream()
                        .filter(agency -> agencies.contains(agency.code()))
                        .sorted(Comparator.comparing(Agency::name))
                        .toList(),
                workspace.all(Service.KIND).stream()
                        .filter(service -> services.contains(service.code()))
                        .sorted(Comparator.comparing(
                                service -> service.plainName().in(language)))
                        .toList());
    }
}
