package org.frontdoor.app.knowledge.health;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.app.knowledge.health.CsvFile.Written;
import org.frontdoor.app.knowledge.health.HealthModel.Question;
import org.frontdoor.app.knowledge.health.HealthRow.Goal;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.FailedSearch;

/// The door of the page. JavaFX thread only.
final class HealthController implements AutoCloseable {
    /// All contacts are read for it: news are waited for, not followed one by one.
    private static final Duration NEWS_PAUSE = Duration.ofSeconds(1);

    private final HealthModel model;
    private final HealthPage.Parts parts;
    private final HealthInteractor interactor;
    private final HealthWords words;
    private final Latest<HealthFigures> reading;
    private final Latest<HealthFigures> readingAgain;
    private final Latest<Set<String>> askingAgain;
    private final Tasks tasks;
    private final Subscription changes;
    private boolean inView;
    private boolean outdated = true;
    private boolean waiting;

    HealthController(HealthModel model, HealthPage.Parts parts, HealthWords words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        interactor = new HealthInteractor(parts.workspace(), parts.wall().zone(), parts.finds(), parts.edition());
        reading = new Latest<>(Duration.ZERO, parts.clock(), parts.workers(), parts.screen());
        readingAgain = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        askingAgain = new Latest<>(Duration.ZERO, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        model.span.subscribe((before, now) -> read());
        model.bar.subscribe((before, now) -> showRows());
        changes = parts.workspace().onChange(changed -> {
            if (concern(changed)) {
                parts.screen().execute(this::news);
            }
        });
    }

    private static boolean concern(Changes changed) {
        return changed.touch(Contact.KIND)
                || changed.touch(Article.KIND)
                || changed.touch(ArticleDraft.KIND)
                || changed.touch(ArticleReport.KIND)
                || changed.touch(FailedSearch.KIND)
                || changed.touch(Agency.KIND);
    }

    /// Nothing is read while nobody looks.
    void inView(boolean now) {
        inView = now;
        if (now && outdated) {
            read();
        } else if (now) {
            // The search may have learned what words mean since.
            model.figures.get().ifPresent(this::askAgain);
        }
    }

    /// The search knows something else from now on.
    void searchAnew() {
        interactor.searchAnew();
        outdated = true;
        news();
    }

    private void news() {
        outdated = true;
        if (inView && !waiting) {
            waiting = true;
            Span span = model.span.get();
            readingAgain.ask(() -> readFor(span), this::show);
        }
    }

    private HealthFigures readFor(Span span) {
        parts.screen().execute(() -> outdated = false);
        return interactor.read(span);
    }

    private void read() {
        if (inView) {
            readingAgain.cancel();
            waiting = false;
            outdated = false;
            Span span = model.span.get();
            reading.ask(() -> interactor.read(span), this::show);
        }
    }

    private void show(HealthFigures figures) {
        waiting = false;
        boolean first = model.figures.get().isEmpty();
        model.now.set(parts.workspace().now());
        model.figures.set(Optional.of(figures));
        if (first) {
            choose(figures.first());
        } else if (model.chosen().filter(this::hasBar).isEmpty()) {
            model.bar.set("");
        }
        showRows();
        askAgain(figures);
        if (outdated) {
            news();
        }
    }

    private void askAgain(HealthFigures figures) {
        figures.find(Measure.FAILED)
                .ifPresent(failed -> askingAgain.ask(() -> interactor.foundToday(failed), model.foundToday::set));
    }

    private boolean hasBar(Measured measured) {
        return measured.bars().stream().anyMatch(bar -> bar.key().equals(model.bar.get()));
    }

    private void showRows() {
        List<HealthRow> rows =
                model.chosen().map(each -> each.rows(model.bar.get())).orElse(List.of());
        if (!rows.equals(List.copyOf(model.rows))) {
            model.rows.setAll(rows);
        }
    }

    /// Shows what a number is made of.
    void choose(Measure measure) {
        model.question.set(Optional.empty());
        model.measure.set(measure);
        model.bar.set(model.chosen().map(Measured::start).orElse(""));
        showRows();
    }

    /// Shows the lines of a bar; of the same one again, all lines.
    void drill(String bar) {
        model.question.set(Optional.empty());
        model.bar.set(bar.equals(model.bar.get()) ? "" : bar);
    }

    void open(HealthRow row) {
        switch (row.goal()) {
            case Goal.Read(var article) -> parts.doors().openArticle().accept(article);
            case Goal.Write(var article) -> parts.doors().editArticle().accept(article);
            case Goal.Open(var caseId) -> parts.doors().openCase().accept(caseId);
            case Goal.Search(String asked, String language) ->
                parts.doors().search().accept(asked, language);
            case Goal.SearchHeard(var contact) ->
                tasks.start(
                        () -> interactor.heard(contact),
                        heard -> parts.doors().search().accept(heard.words(), heard.language()));
            case Goal.Within(String bar) -> model.bar.set(bar);
            case Goal.Nowhere() -> {}
        }
    }

    /// Writes the lines that are shown to a file; what callers said is told of first.
    void export() {
        if (model.chosen().filter(each -> each.measure().callersWords()).isPresent()) {
            model.question.set(Optional.of(new Question.CallersWords()));
        } else {
            exportAnyway();
        }
    }

    void exportAnyway() {
        model.question.set(Optional.empty());
        String name = words.fileName(model);
        parts.chooser().apply(name).ifPresent(chosen -> {
            Path named = named(chosen);
            // A chooser asks before it gives the name of a file that is there, but not for the name we make of it.
            write(new CsvFile(named, words.table(model)), named.equals(chosen));
        });
    }

    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ".csv");
    }

    void write(CsvFile file, boolean over) {
        model.question.set(Optional.empty());
        tasks.start(() -> file.write(over), written -> {
            switch (written) {
                case Written.Done() ->
                    parts.shell()
                            .toast(new ToastMessage(parts.texts()
                                    .say(
                                            "export.done",
                                            String.valueOf(file.path().getFileName()),
                                            String.valueOf(
                                                    file.path().toAbsolutePath().getParent()))));
                case Written.There() -> model.question.set(Optional.of(new Question.There(file)));
                case Written.Failed failed -> model.question.set(Optional.of(new Question.Failed(file, over, failed)));
            }
        });
    }

    void dropQuestion() {
        model.question.set(Optional.empty());
    }

    @Override
    public void close() {
        changes.close();
        reading.cancel();
        readingAgain.cancel();
        askingAgain.cancel();
    }
}
