package org.frontdoor.app.knowledge;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Node;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Changes;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleReport;
import org.jspecify.annotations.Nullable;

/// The room of answers: search as you type, read, and say when something is wrong.
public final class KnowledgeRoom implements Room {
    private final Parts parts;
    private final KnowledgeController controller;
    private @Nullable KnowledgeView view;

    /// What the room stands on.
    public record Parts(
            Texts texts,
            Workspace workspace,
            KnowledgeInteractor interactor,
            ShellModel shell,
            WallClock wall,
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
                () -> parts.shell().toast(new ToastMessage(parts.texts().say("report.sent"))));
    }

    /// The knowledge index was built anew.
    public void refresh() {
        controller.refresh();
    }

    /// Shows an article, as when it was found by the command box.
    public void open(Article article) {
        parts.shell().open(id());
        controller.open(article);
    }

    /// Opens «this is wrong» for an article that was read out in a contact.
    ///
    /// @param callerWords what the caller had said; the liaison is told of it
    public void report(Article article, String callerWords) {
        parts.shell().open(id());
        controller.report(article, callerWords);
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
    public Node build() {
        controller.speak(parts.texts().language().code());
        view = new KnowledgeView(controller, parts.texts(), this::age);
        controller.find();
        return view;
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
                        .key("W")
                        .when(() -> controller.model().open.get().isPresent()),
                Command.of("find", Icons.SEARCH, texts.say("command.find"), this::shown)
                        .key("Slash"),
                Command.of("next", Icons.UNFOLD, texts.say("command.next"), () -> move(1))
                        .key("J")
                        .onKeySheetOnly(),
                Command.of("previous", Icons.FOLD, texts.say("command.previous"), () -> move(-1))
                        .key("K")
                        .onKeySheetOnly());
    }

    private void move(int by) {
        if (view != null) {
            view.move(by);
        }
    }

    @Override
    public void shown() {
        if (view != null) {
            view.focusSearch();
        }
    }

    /// Whether a change is worth asking again for: a report was made or answered.
    public static boolean concerns(Changes changes) {
        return changes.touch(ArticleReport.KIND);
    }
}
