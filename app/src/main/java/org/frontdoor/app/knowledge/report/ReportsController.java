package org.frontdoor.app.knowledge.report;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.knowledge.AnswerReport;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleReport.Outcome;
import org.frontdoor.model.knowledge.ArticleVersion;

/// The door of the reports. JavaFX thread only.
final class ReportsController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(150);
    private static final Duration TICK = Duration.ofSeconds(30);

    private final ReportsModel model;
    private final ReportsPage.Parts parts;
    private final ReportDrafts drafts;
    private final ReportsInteractor interactor;
    private final ReportNews news;
    private final Latest<Listed> listing;
    private final Tasks tasks;
    private final Subscription changes;
    private final ScheduledFuture<?> ticking;
    private List<ReportLine> all = List.of();
    private boolean filling;

    /// @param news answers that this person waited for
    record Listed(List<ReportLine> all, List<ReportLine> news) {}

    ReportsController(ReportsModel model, ReportsPage.Parts parts) {
        this.model = model;
        this.parts = parts;
        drafts = new ReportDrafts(parts.workspace().drafts());
        interactor = new ReportsInteractor(parts.workspace(), drafts);
        news = new ReportNews(parts.shell(), parts.texts(), this::openOne);
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        model.shelf.set(shelves().getFirst());
        model.shelf.subscribe((before, now) -> show());
        model.outcome.subscribe((before, now) -> typed());
        model.answer.subscribe((before, now) -> typed());
        changes = parts.workspace().onChange(changed -> {
            if (changed.touch(ArticleReport.KIND) || changed.touch(ArticleDraft.KIND)) {
                parts.screen().execute(this::list);
            }
        });
        ticking = parts.clock()
                .scheduleAtFixedRate(
                        () -> parts.screen()
                                .execute(() -> model.now.set(parts.workspace().now())),
                        TICK.toSeconds(),
                        TICK.toSeconds(),
                        TimeUnit.SECONDS);
        list();
    }

    /// Only those who may answer have a shelf of what is to be answered.
    List<ReportShelf> shelves() {
        return AnswerReport.KIND.roles().contains(parts.workspace().me().role())
                ? List.of(ReportShelf.values())
                : List.of(ReportShelf.MINE, ReportShelf.ALL);
    }

    void list() {
        listing.ask(
                () -> {
                    List<ReportLine> lines = interactor.all();
                    return new Listed(lines, interactor.news(lines));
                },
                listed -> {
                    all = listed.all();
                    model.now.set(interactor.now());
                    news.tell(listed.news());
                    long toAnswer = all.stream().filter(ReportLine::answerable).count();
                    model.waiting.set((int) toAnswer + listed.news().size());
                    show();
                });
    }

    private void show() {
        Map<ReportShelf, Integer> counts = new EnumMap<>(ReportShelf.class);
        for (ReportShelf shelf : ReportShelf.values()) {
            counts.put(shelf, (int) all.stream().filter(line -> on(shelf, line)).count());
        }
        model.counts.set(counts);
        Optional<ReportLine> open = model.open.get();
        List<ReportLine> shelf =
                all.stream().filter(line -> on(model.shelf.get(), line)).toList();
        if (!shelf.equals(List.copyOf(model.lines))) {
            model.lines.setAll(shelf);
        }
        open.flatMap(shown -> found(shown.report().id())).ifPresent(again -> {
            if (!open.equals(Optional.of(again))) {
                model.open.set(Optional.of(again));
            }
        });
    }

    private static boolean on(ReportShelf shelf, ReportLine line) {
        return switch (shelf) {
            case TO_ANSWER -> line.answerable();
            case MINE -> line.mine();
            case ALL -> true;
        };
    }

    private Optional<ReportLine> found(UUID report) {
        return all.stream().filter(line -> line.report().id().equals(report)).findFirst();
    }

    /// Shows a report; an answer that this person waited for is read with it.
    void open(ReportLine line) {
        if (model.open
                .get()
                .filter(shown -> shown.report().id().equals(line.report().id()))
                .isPresent()) {
            return;
        }
        UUID id = line.report().id();
        tasks.start(() -> interactor.begun(line.report()), begun -> show(line, begun));
        if (line.mine() && !line.report().open()) {
            tasks.start(
                    () -> {
                        drafts.markRead(id, interactor.now());
                        return id;
                    },
                    read -> list());
        }
    }

    private void show(ReportLine line, ReportsInteractor.Begun begun) {
        ReportDrafts.Typed typed = begun.typed();
        Optional<ArticleVersion> published = begun.published().filter(version -> line.answerable());
        filling = true;
        model.problem.set(Optional.empty());
        model.published.set(published);
        model.outcome.set(typed.outcome() == null && published.isPresent() ? Outcome.CORRECTED : typed.outcome());
        model.answer.set(typed.words().isBlank() ? published.map(this::offered).orElse("") : typed.words());
        model.open.set(found(line.report().id()).or(() -> Optional.of(line)));
        filling = false;
    }

    private String offered(ArticleVersion published) {
        return parts.texts().say("answer.offered", published.note()).strip();
    }

    /// An article was published: who reported it waits for an answer, and one is offered.
    ///
    /// @param ready once the report that this person answers is on the page
    void published(UUID article, Runnable ready) {
        Optional<UUID> open = model.open.get().map(line -> line.report().id());
        tasks.start(
                () -> interactor
                        .firstToAnswer(article, open)
                        .map(line -> new Waiting(line, interactor.begun(line.report()))),
                first -> first.ifPresent(waiting -> {
                    show(waiting.line(), waiting.begun());
                    model.shelf.set(ReportShelf.TO_ANSWER);
                    parts.comeUp().run();
                    ready.run();
                }));
    }

    record Waiting(ReportLine line, ReportsInteractor.Begun begun) {}

    /// As from a notice: the page of reports comes up with this one.
    void openOne(ReportLine line) {
        parts.comeUp().run();
        model.shelf.set(ReportShelf.MINE);
        open(line);
    }

    private void typed() {
        if (!filling) {
            model.open
                    .get()
                    .ifPresent(shown -> drafts.keep(
                            shown.report().id(), new ReportDrafts.Typed(model.outcome.get(), model.answer.get())));
        }
    }

    void answer() {
        ReportLine shown = model.open.get().orElse(null);
        if (shown == null || !shown.answerable()) {
            return;
        }
        Outcome outcome = model.outcome.get();
        String words = model.answer.get();
        tasks.start(() -> interactor.answer(shown.report().id(), outcome, words), problem -> {
            model.problem.set(problem);
            if (problem.isEmpty()) {
                filling = true;
                model.outcome.set(null);
                model.answer.set("");
                filling = false;
                parts.shell().toast(new ToastMessage(parts.texts().say("answered-toast")));
                next(shown);
                list();
            }
        });
    }

    /// Where reports are answered one after the other, the next one comes up; the last one stays, with its answer.
    private void next(ReportLine answered) {
        int at = model.lines.indexOf(answered);
        if (model.shelf.get() == ReportShelf.TO_ANSWER && at >= 0 && model.lines.size() > 1) {
            open(model.lines.get(at + 1 < model.lines.size() ? at + 1 : at - 1));
        }
    }

    void openArticle() {
        model.open
                .get()
                .ifPresent(line -> parts.openArticle().accept(line.report().article()));
    }

    void editArticle() {
        model.open
                .get()
                .ifPresent(line -> parts.editArticle().accept(line.report().article()));
    }

    void openCase() {
        model.open
                .get()
                .flatMap(line -> Optional.ofNullable(line.report().caseId()))
                .ifPresent(parts.openCase());
    }

    @Override
    public void close() {
        ticking.cancel(false);
        changes.close();
        listing.cancel();
    }
}
