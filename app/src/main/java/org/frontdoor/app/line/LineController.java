package org.frontdoor.app.line;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.frontdoor.app.disk.DiskSpace.Room;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;

/// Follows the workspace's sync: keeps the bar's pill true and fills the panel. JavaFX thread, unless said otherwise.
public final class LineController implements AutoCloseable {
    private static final int MOST_ITEMS = 200;

    private final LineModel model = new LineModel();
    private final Workspace workspace;
    private final Parts parts;
    private final Tasks tasks;
    private final Subscription subscription;

    /// What it stands on.
    ///
    /// @param texts those of the area `line`
    /// @param pill told the words for the bar
    /// @param signIn asks for the password again
    /// @param openAttention shows what waits for the person
    /// @param screen the JavaFX thread
    public record Parts(
            Texts texts,
            LineWords words,
            Consumer<Status> pill,
            Runnable signIn,
            Runnable openAttention,
            Executor workers,
            Executor screen) {}

    public LineController(Workspace workspace, Parts parts) {
        this.workspace = workspace;
        this.parts = parts;
        this.tasks = new Tasks(parts.workers(), parts.screen());
        this.subscription = workspace.onState(state -> parts.screen().execute(() -> show(state)));
        show(workspace.state());
    }

    /// A new panel, for the shell to show below the pill.
    public Region panel() {
        refresh();
        return new LinePanel(
                model,
                parts.words(),
                parts.texts(),
                new LinePanel.Deeds(this::tryNow, parts.signIn(), parts.openAttention()));
    }

    /// Says the pill's words again, after the language changed.
    public void sayAgain() {
        show(workspace.state());
    }

    /// How much room the disk has that work is kept on.
    public void disk(Room room) {
        model.diskProperty().set(room);
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void show(SyncState state) {
        model.stateProperty().set(Optional.of(state));
        parts.pill().accept(parts.words().status(state));
        refresh();
    }

    private void refresh() {
        tasks.start(this::newestItems, model.items()::setAll);
    }

    private List<LineItem> newestItems() {
        return LineItem.newest(workspace.items(), workspace, MOST_ITEMS);
    }

    private void tryNow() {
        tasks.start(
                () -> {
                    workspace.syncNow();
                    return true;
                },
                asked -> refresh());
    }
}
