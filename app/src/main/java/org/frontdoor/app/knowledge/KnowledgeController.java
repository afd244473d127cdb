package org.frontdoor.app.knowledge;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.frontdoor.app.cases.filter.AnswerKey;
import org.frontdoor.app.cases.filter.AnswerTerms;
import org.frontdoor.app.cases.filter.FilterGround;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.Article;

/// The door of the knowledge room. JavaFX thread only.
final class KnowledgeController {
    private static final Duration TYPING = Duration.ofMillis(40);
    /// Half a question is near to anything.
    private static final Duration REST = Duration.ofMillis(700);

    private final KnowledgeModel model;
    private final KnowledgeInteractor interactor;
    private final Tasks tasks;
    private final Latest<Answers> finding;
    private final Latest<Boolean> resting;
    private final FailedSearches failed;
    private final TakingIn takingIn;
    private final Consumer<String> told;
    private final ArticleDeeds.Doors doors;
    private boolean askingMore;

    /// @param told gets the key of what was just done
    KnowledgeController(
            KnowledgeModel model,
            KnowledgeInteractor interactor,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen,
            ArticleDeeds.Doors doors,
            TakingIn takingIn,
            Consumer<String> told) {
        this.model = model;
        this.interactor = interactor;
        this.tasks = new Tasks(workers, screen);
        this.finding = new Latest<>(TYPING, clock, workers, screen);
        this.resting = new Latest<>(REST, clock, Runnable::run, screen);
        this.failed = new FailedSearches(clock, screen, this::note);
        this.takingIn = takingIn;
        this.doors = doors;
        this.told = told;
        model.words.subscribe((before, now) -> asked());
        Stream.of(AnswerKey.values()).forEach(key -> model.chosen(key).subscribe((before, now) -> asked()));
        model.ground.subscribe((before, now) -> read());
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

    private void asked() {
        if (!askingMore) {
            read();
            find();
        }
    }

    /// What the words say is read at once, so that no box or chip says otherwise.
    private void read() {
        FilterGround ground = model.ground.get();
        AnswerTerms terms = ground == null ? AnswerTerms.NONE : AnswerTerms.read(model.words.get(), ground);
        model.terms.set(terms);
        Map<AnswerKey, String> filters = new EnumMap<>(AnswerKey.class);
        for (AnswerKey key : AnswerKey.values()) {
            filters.put(key, terms.shown(key, model.chosen(key).get()));
        }
        model.filters.set(Map.copyOf(filters));
    }

    /// Asks all of it at once, and not part by part.
    private void ask(Runnable parts) {
        askingMore = true;
        parts.run();
        askingMore = false;
        asked();
    }

    /// What is chosen comes in the place of what is typed.
    void filter(AnswerKey key, String code) {
        if (!code.equals(model.filter(key))) {
            ask(() -> {
                model.languageByHand = model.languageByHand || key == AnswerKey.LANGUAGE;
                model.words.set(AnswerTerms.without(key, model.words.get()));
                model.chosen(key).set(code);
            });
        }
    }

    /// Looks for these words among all answers.
    /// @param language whose come first; empty for the one that is chosen
    void search(String words, String language) {
        ask(() -> {
            if (!language.isEmpty() && !language.equals(model.language.get())) {
                model.languageByHand = true;
                model.language.set(language);
            }
            model.agency.set("");
            model.service.set("");
            model.words.set(words);
        });
    }

    /// Asks again with the words as they are: they changed, or the knowledge did.
    void find() {
        Answers.Asked asked =
                new Answers.Asked(model.words.get(), model.language.get(), model.agency.get(), model.service.get());
        finding.ask(() -> interactor.find(asked), this::found);
    }

    private void found(Answers answers) {
        boolean sameWords = answers.words().equals(model.answers.get().words());
        model.atRest.set(sameWords && model.atRest.get());
        model.noted.set(answers.failed().filter(failed::knows).isPresent());
        model.answers.set(answers);
        model.results.setAll(answers.matches());
        failed.found(answers.failed());
        resting.ask(() -> true, model.atRest::set);
    }

    /// Does this once the list says what was typed: whoever types and presses Enter is faster than it.
    void onceFound(Runnable next) {
        String words = model.words.get();
        finding.onceShown(() -> {
            if (model.words.get().equals(words)) {
                next.run();
            }
        });
    }

    /// The list does not say what was typed yet.
    boolean behind() {
        return finding.awaited();
    }

    /// What can be filtered by may be other than before.
    void offerFilters() {
        String language = model.language.get();
        tasks.start(() -> interactor.choices(language), model.choices::set);
        tasks.start(interactor::ground, model.ground::set);
    }

    /// Searches all answers with the same words.
    void clearFilters() {
        search(model.answers.get().words(), "");
    }

    /// What is asked in vain is told now, not after a while.
    void wentOn() {
        failed.tell();
    }

    private void note(String words) {
        String language = model.terms.get().language(model.language.get());
        tasks.start(
                () -> {
                    interactor.noteFailed(words, language);
                    return words;
                },
                done -> model.noted.set(
                        model.answers.get().failed().filter(done::equals).isPresent()));
    }

    /// Takes the question in, in a contact.
    void takeIn(Optional<Service> service) {
        wentOn();
        takingIn.begin(model.answers.get().words().strip(), service);
    }

    void turnWhy() {
        model.whyShown.set(!model.whyShown.get());
    }

    /// The knowledge changed under us: the list and the open article follow, and what is being typed stays.
    void refresh() {
        offerFilters();
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
