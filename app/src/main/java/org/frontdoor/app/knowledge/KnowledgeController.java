package org.frontdoor.app.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.Article;

/// The door of the knowledge room. JavaFX thread only.
final class KnowledgeController {
    private static final Duration TYPING = Duration.ofMillis(40);

    private final KnowledgeModel model;
    private final KnowledgeInteractor interactor;
    private final Tasks tasks;
    private final Latest<List<Found.ArticleMatch>> finding;
    private final Consumer<String> told;
    private final ArticleDeeds.Doors doors;

    /// @param told gets the key of what was just done
    KnowledgeController(
            KnowledgeModel model,
            KnowledgeInteractor interactor,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen,
            ArticleDeeds.Doors doors,
            Consumer<String> told) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = new Tasks(workers, screen);
        this.finding = new Latest<>(TYPING, clock, workers, screen);
        this.doors = doors;
        this.told = told;
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
        again();
    }

    /// What belongs to the open article changed.
    void again() {
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
    void report(Reporting begun) {
        tasks.start(() -> Optional.of(interactor.open(begun.article())), found -> {
            show(found);
            model.reporting.set(Optional.of(begun));
            beginReport();
        });
    }

    void open(UUID article) {
        tasks.start(() -> interactor.find(article), this::show);
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
            model.reporting.set(Optional.empty());
            model.comment.set(Optional.empty());
            model.archiving.set(false);
            model.problem.set(Optional.empty());
            model.open.set(article);
        }
    }

    ArticleDeeds.Doors doors() {
        return doors;
    }

    boolean mayEdit() {
        return model.open.get().filter(shown -> shown.keeping().mine()).isPresent();
    }

    void edit() {
        model.open
                .get()
                .filter(shown -> shown.keeping().mine())
                .ifPresent(shown -> doors.edit().accept(shown.article().id()));
    }

    void stillTrue() {
        model.open
                .get()
                .ifPresent(shown -> tasks.start(
                        () -> interactor.stillTrue(shown.article()), problem -> done(problem, "still-true.done")));
    }

    void beginArchiving() {
        model.problem.set(Optional.empty());
        model.archiving.set(true);
    }

    void dropArchiving() {
        model.archiving.set(false);
        model.problem.set(Optional.empty());
    }

    void archive(String reason) {
        model.open
                .get()
                .ifPresent(shown -> tasks.start(
                        () -> interactor.archive(shown.article(), reason), problem -> done(problem, "archive.done")));
    }

    private void done(Optional<Problem> problem, String what) {
        model.problem.set(problem);
        if (problem.isEmpty()) {
            model.archiving.set(false);
            refresh();
            told.accept(what);
        }
    }

    void beginReport() {
        model.open
                .get()
                .filter(shown -> model.comment.get().isEmpty())
                .map(shown -> shown.article().id())
                .ifPresent(article -> tasks.start(
                        () -> interactor.comments().of(article), words -> model.comment.set(Optional.of(words))));
    }

    /// What is wrong, as far as it is typed.
    void say(String words) {
        if (model.comment.get().isPresent() && !model.comment.get().equals(Optional.of(words))) {
            model.comment.set(Optional.of(words));
            model.open
                    .get()
                    .ifPresent(
                            shown -> interactor.comments().keep(shown.article().id(), words));
        }
    }

    /// Not after all, or it is sent; whoever came from a contact is back there.
    void dropReport() {
        Optional<Reporting> begun = model.reporting.get();
        model.reporting.set(Optional.empty());
        model.comment.set(Optional.empty());
        model.problem.set(Optional.empty());
        begun.map(Reporting::back).ifPresent(Runnable::run);
    }

    void sendReport(String comment) {
        Optional<Reporting> begun = model.reporting.get();
        Optional<String> callerWords = begun.map(Reporting::callerWords).filter(words -> !words.isBlank());
        Optional<UUID> caseId = begun.flatMap(Reporting::caseId);
        model.open
                .get()
                .ifPresent(shown ->
                        tasks.start(() -> interactor.report(shown.article(), comment, callerWords, caseId), problem -> {
                            if (problem.isPresent()) {
                                model.problem.set(problem);
                            } else {
                                model.comment.set(Optional.empty());
                                dropReport();
                                refresh();
                                told.accept("report.sent");
                            }
                        }));
    }
}
