package org.frontdoor.app.knowledge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.knowledge.health.HealthPage;
import org.frontdoor.app.knowledge.report.ReportsPage;
import org.frontdoor.app.knowledge.write.WritingPage;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.jspecify.annotations.Nullable;

/// The room of answers: search as you type, read, say when something is wrong, and keep it true.
public final class KnowledgeRoom implements Room, AutoCloseable {
    private final Parts parts;
    private final KnowledgeController controller;
    private final ReportsPage reports;
    private final WritingPage writing;
    private final HealthPage health;
    private boolean inView;
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ANSWERS);
    private final Subscription news;
    private final IntegerProperty waiting = new SimpleIntegerProperty();
    private @Nullable KnowledgeView view;

    /// What the room stands on.
    ///
    /// @param texts of the area `knowledge`
    /// @param openCase shows a case
    /// @param chooser asks where a file of a name goes, and before one that is there is written over
    /// @param takingIn takes a question in that no answer says
    public record Parts(
            Texts texts,
            Workspace workspace,
            KnowledgeInteractor interactor,
            ShellModel shell,
            WallClock wall,
            Consumer<UUID> openCase,
            Function<String, Optional<Path>> chooser,
            TakingIn takingIn,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public KnowledgeRoom(Parts parts) {
        this.parts = parts;
        this.controller = new KnowledgeController(
                new KnowledgeModel(),
                parts.interactor(),
                parts.clock(),
                parts.workers(),
                parts.screen(),
                new ArticleDeeds.Doors(this::write, this::translate, this::versions),
                parts.takingIn(),
                done -> parts.shell().toast(new ToastMessage(parts.texts().say(done))));
        this.reports = new ReportsPage(new ReportsPage.Parts(
                parts.workspace(),
                parts.shell(),
                parts.texts().area("report"),
                parts.wall(),
                () -> comeUp(Shelf.REPORTS),
                this::read,
                this::write,
                parts.openCase(),
                parts.clock(),
                parts.workers(),
                parts.screen()));
        this.writing = new WritingPage(new WritingPage.Parts(
                parts.workspace(),
                parts.shell(),
                parts.texts().area("write"),
                parts.wall(),
                parts.interactor().languages(),
                () -> comeUp(Shelf.WRITING),
                this::read,
                reports::published,
                this::follow,
                parts.clock(),
                parts.workers(),
                parts.screen()));
        this.health = new HealthPage(new HealthPage.Parts(
                parts.workspace(),
                parts.shell(),
                parts.texts().area("health"),
                parts.wall(),
                parts.interactor()::answers,
                parts.interactor()::edition,
                new HealthPage.Doors(this::read, this::write, parts.openCase(), this::search),
                parts.chooser(),
                parts.clock(),
                parts.workers(),
                parts.screen()));
        shelf.subscribe((before, now) -> look());
        reports.waiting().subscribe((before, now) -> count());
        writing.waiting().subscribe((before, now) -> count());
        this.news = parts.workspace().onChange(changes -> {
            if (changes.touch(ArticleReport.KIND) || changes.touch(ArticleDraft.KIND)) {
                parts.screen().execute(controller::again);
            }
        });
    }

    private void count() {
        waiting.set(reports.waiting().get() + writing.waiting().get());
    }

    private void look() {
        health.inView(inView && shelf.get() == Shelf.HEALTH);
    }

    private boolean healthToo() {
        return HealthPage.isFor(parts.workspace().me().role());
    }

    /// Opens the editor with the article that a case lacked.
    public void suggest(Case without) {
        writing.suggest(without);
    }

    private void translate(UUID article, String language) {
        writing.translate(article, language);
    }

    private void versions(UUID article) {
        writing.history(article);
    }

    private void write(UUID article) {
        writing.edit(article);
    }

    private void follow(String link) {
        comeUp(Shelf.ANSWERS);
        controller.follow(link);
    }

    /// The knowledge index was built anew.
    public void refresh() {
        controller.refresh();
        health.refresh();
    }

    /// Shows an article, as when it was found by the command box.
    public void open(Article article) {
        comeUp(Shelf.ANSWERS);
        controller.open(article);
    }

    private void search(String words, String language) {
        comeUp(Shelf.ANSWERS);
        controller.search(words, language);
    }

    private void read(UUID article) {
        comeUp(Shelf.ANSWERS);
        controller.open(article);
    }

    /// Opens «this is wrong» for an article that was read out in a contact.
    ///
    /// @param callerWords what the caller had said; the liaison is told of it
    /// @param caseId the case their question came up with
    public void report(Article article, String callerWords, Optional<UUID> caseId) {
        Room from = parts.shell().currentProperty().get();
        comeUp(Shelf.ANSWERS);
        controller.report(
                new Reporting(article, callerWords, caseId, () -> parts.shell().open(from == null ? id() : from.id())));
    }

    private void comeUp(Shelf page) {
        shelf.set(page);
        parts.shell().open(id());
    }

    @Override
    public String id() {
        return "knowledge";
    }

    @Override
    public Icons icon() {
        return Icons.KNOWLEDGE;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public ObservableIntegerValue waiting() {
        return waiting;
    }

    @Override
    public Node build() {
        view = null;
        return new KnowledgePages(
                parts.texts(),
                Arrays.stream(Shelf.values())
                        .filter(page -> page != Shelf.HEALTH || healthToo())
                        .toList(),
                shelf,
                Map.of(Shelf.REPORTS, reports.waiting(), Shelf.WRITING, writing.waiting()),
                page -> switch (page) {
                    case WRITING -> writing.build();
                    case ANSWERS -> answers();
                    case REPORTS -> reports.build();
                    case HEALTH -> health.build();
                },
                this::start);
    }

    private Node answers() {
        controller.speak(parts.texts().language().code());
        KnowledgeView built = new KnowledgeView(controller, parts.texts(), this::age);
        view = built;
        controller.offerFilters();
        controller.find();
        return built;
    }

    /// Up to when this computer's copy is complete.
    private String age() {
        Workspace workspace = parts.workspace();
        Texts texts = parts.texts();
        return workspace
                .state()
                .copyOf()
                .map(at -> texts.say("copy-of", parts.wall().moment(at, workspace.now(), texts.language())))
                .orElseGet(() -> parts.texts().say("copy-unknown"));
    }

    @Override
    public List<Command> commands() {
        Texts texts = parts.texts();
        return List.of(
                Command.of("wrong", Icons.WRONG, texts.say("command.wrong"), controller::beginReport)
                        .key("Alt+W")
                        .when(() -> reading() && controller.model().open.get().isPresent()),
                Command.of("edit", Icons.EDIT, texts.say("command.edit"), this::edit)
                        .key("Alt+E")
                        .when(() -> reporting() ? reports.mayEdit() : reading() && controller.mayEdit()),
                Command.of("find", Icons.SEARCH, texts.say("command.find"), this::find)
                        .key("Slash"),
                Command.of("new", Icons.EDIT, texts.say("command.new"), writing::begin)
                        .everywhere(),
                Command.of("drafts", Icons.EDIT, texts.say("command.drafts"), () -> comeUp(Shelf.WRITING))
                        .everywhere(),
                Command.of("save", Icons.SAVE, texts.say("command.save"), writing::save)
                        .key("Shortcut+S")
                        .when(this::editing),
                Command.of("finish", Icons.FINISH, texts.say("command.finish"), writing::finish)
                        .key("Shortcut+Enter")
                        .when(() -> editing() || (shelf.get() == Shelf.WRITING && writing.reviewing()))
                        .onKeySheetOnly(),
                Command.of("why", Icons.HELP, texts.say("command.why"), controller::turnWhy)
                        .key(KnowledgeView.WHY_KEY)
                        .when(this::reading),
                Command.of("reports", Icons.WRONG, texts.say("command.reports"), () -> comeUp(Shelf.REPORTS))
                        .everywhere(),
                Command.of("health", Icons.BOARD, texts.say("command.health"), () -> comeUp(Shelf.HEALTH))
                        .everywhere()
                        .when(this::healthToo),
                Command.of("next", Icons.UNFOLD, texts.say("command.next"), () -> move(1))
                        .key("J")
                        .when(this::reading)
                        .onKeySheetOnly(),
                Command.of("previous", Icons.FOLD, texts.say("command.previous"), () -> move(-1))
                        .key("K")
                        .when(this::reading)
                        .onKeySheetOnly());
    }

    private boolean editing() {
        return shelf.get() == Shelf.WRITING && writing.editing();
    }

    private boolean reporting() {
        return shelf.get() == Shelf.REPORTS;
    }

    private void edit() {
        if (reporting()) {
            reports.edit();
        } else {
            controller.edit();
        }
    }

    private boolean reading() {
        return shelf.get() == Shelf.ANSWERS;
    }

    private void find() {
        shelf.set(Shelf.ANSWERS);
        shown();
    }

    private void move(int by) {
        if (view != null) {
            view.move(by);
        }
    }

    @Override
    public void shown() {
        inView = true;
        look();
        start();
    }

    private void start() {
        switch (shelf.get()) {
            case ANSWERS -> {
                if (view != null) {
                    view.focusSearch();
                }
            }
            case WRITING -> writing.focus();
            case REPORTS -> reports.focus();
            case HEALTH -> health.focus();
        }
    }

    @Override
    public void hidden() {
        inView = false;
        look();
        controller.wentOn();
    }

    @Override
    public void close() {
        news.close();
        health.close();
        reports.close();
        writing.close();
    }
}
