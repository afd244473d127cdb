package org.frontdoor.app.knowledge.report;

import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.jspecify.annotations.Nullable;

/// The page of the knowledge room on which reports are answered and their answers read.
public final class ReportsPage implements AutoCloseable {
    private final ReportsModel model = new ReportsModel();
    private final ReportsController controller;
    private final Parts parts;
    private @Nullable ReportsView view;

    /// What the page stands on.
    ///
    /// @param texts of the area `report`
    /// @param wall says until when an answer is due
    /// @param comeUp shows this page
    /// @param openArticle shows an article
    /// @param editArticle writes in an article
    /// @param openCase shows a case
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            Runnable comeUp,
            Consumer<UUID> openArticle,
            Consumer<UUID> editArticle,
            Consumer<UUID> openCase,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public ReportsPage(Parts parts) {
        this.parts = parts;
        controller = new ReportsController(model, parts);
    }

    public Node build() {
        ReportsView built =
                new ReportsView(model, controller, parts.texts(), new ReportWords(parts.texts(), parts.wall()));
        view = built;
        return built;
    }

    /// Puts the cursor where work starts.
    public void focus() {
        if (view != null) {
            view.focusList();
        }
    }

    /// An article was published: the report about it that this person may answer comes up, with an answer to be sent.
    public void published(UUID article) {
        controller.published(article, () -> {
            if (view != null) {
                view.focusAnswer();
            }
        });
    }

    /// Whether the report that is open is of an article that this person may write in.
    public boolean mayEdit() {
        return model.open.get().filter(ReportLine::answerable).isPresent();
    }

    /// Opens the article of the open report in the editor.
    public void edit() {
        controller.editArticle();
    }

    /// Reports that wait for this person, to be answered or to be read.
    public ObservableIntegerValue waiting() {
        return model.waiting;
    }

    @Override
    public void close() {
        controller.close();
    }
}
