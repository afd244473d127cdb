package org.frontdoor.app.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.knowledge.Article;

/// The door of the knowledge room. JavaFX thread only.
final class KnowledgeController {
    private static final Duration TYPING = Duration.ofMillis(40);

    private final KnowledgeModel model;
    private final KnowledgeInteractor interactor;
    private final Tasks tasks;
    private final Latest<List<Found.ArticleMatch>> finding;
    private final Runnable onReported;

    /// The words of the caller to whom the open article was read.
    private Optional<String> heard = Optional.empty();

    /// @param onReported told once a report is on disk
    KnowledgeController(
            KnowledgeModel model,
            KnowledgeInteractor interactor,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen,
            Runnable onReported) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = new Tasks(workers, screen);
        this.finding = new Latest<>(TYPING, clock, workers, screen);
        this.onReported = onReported;
        model.words.subscribe((before, now) -> find());
        model.language.subscribe((before, now) -> find());
    }

    KnowledgeModel model() {
        return model;
    }

    /// The desktop speaks this language: the answers follow, and the open one too where it is there in it, unless the
    /// person chose their language by hand or is writing about it.
    void speak(String language) {
        if (!model.languageByHand && !model.language.get().equals(language)) {
            model.language.set(language);
            if (model.comment.get().isEmpty()) {
                openIn(language);
            }
        }
    }

    /// Asks again with the words as they are: they changed, or the knowledge did.
    void find() {
        String words = model.words.get();
        String language = model.language.get();
        finding.ask(() -> interactor.find(words, language), model.results::setAll);
    }

    /// The knowledge changed under us: the list and the open article follow, and what is being typed stays.
    void refresh() {
        find();
        model.open
                .get()
                .ifPresent(shown -> tasks.start(() -> interactor.again(shown), again -> {
                    if (model.open.get().equals(Optional.of(shown))) {
                        model.open.set(again);
                    }
                }));
    }

    void open(Article article) {
        tasks.start(() -> Optional.of(interactor.open(article)), this::show);
    }

    /// Opens the article and asks what is wrong with it.
    void report(Article article, String callerWords) {
        tasks.start(() -> Optional.of(interactor.open(article)), found -> {
            show(found);
            heard = Optional.of(callerWords).filter(words -> !words.isBlank());
            beginReport();
        });
    }

    void openIn(String language) {
        model.open.get().ifPresent(shown -> tasks.start(() -> interactor.inLanguage(shown, language), this::show));
    }

    void follow(String link) {
        String language = model.language.get();
        tasks.start(() -> interactor.follow(link, language), this::show);
    }

    private void show(Optional<OpenArticle> article) {
        if (article.isPresent()) {
            heard = Optional.empty();
            model.comment.set(Optional.empty());
            model.problem.set(Optional.empty());
            model.open.set(article);
        }
    }

    void beginReport() {
        if (model.open.get().isPresent() && model.comment.get().isEmpty()) {
            model.comment.set(Optional.of(""));
        }
    }

    void dropReport() {
        model.comment.set(Optional.empty());
        model.problem.set(Optional.empty());
    }

    void sendReport(String comment) {
        Optional<String> callerWords = heard;
        model.open
                .get()
                .ifPresent(shown ->
                        tasks.start(() -> interactor.report(shown.article(), comment, callerWords), problem -> {
                            if (problem.isPresent()) {
                                model.problem.set(problem);
                            } else {
                                dropReport();
                                refresh();
                                onReported.run();
                            }
                        }));
    }
}
