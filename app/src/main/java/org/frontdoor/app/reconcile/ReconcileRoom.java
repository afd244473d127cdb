package org.frontdoor.app.reconcile;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.SettleDifference;
import org.jspecify.annotations.Nullable;

/// The room of differences between cases here and in the agencies' own systems.
public final class ReconcileRoom implements Room, AutoCloseable {
    private final ReconcileModel model = new ReconcileModel();
    private final ReconcileController controller;
    private final Parts parts;
    private @Nullable ReconcileView view;

    /// What the room stands on.
    ///
    /// @param texts of the area `reconcile`
    /// @param openCase shows a case in its room
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            Consumer<UUID> openCase,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    public ReconcileRoom(Parts parts) {
        this.parts = parts;
        controller = new ReconcileController(model, parts);
    }

    /// Whether there is anything for this person in it: they see to such things, and some agency has a system of its
    /// own.
    public static boolean isFor(Workspace workspace) {
        if (!SettleDifference.KIND.roles().contains(workspace.me().role())) {
            return false;
        }
        AtomicBoolean any = new AtomicBoolean(!workspace.all(AgencySystem.KIND).isEmpty());
        if (!any.get()) {
            workspace.scan(RemoteCase.KIND, remote -> any.set(true));
        }
        return any.get();
    }

    @Override
    public String id() {
        return "reconcile";
    }

    @Override
    public Icons icon() {
        return Icons.LINK;
    }

    @Override
    public String title() {
        return parts.texts().say("rail");
    }

    @Override
    public ObservableIntegerValue waiting() {
        return model.waiting;
    }

    @Override
    public Node build() {
        ReconcileView built =
                new ReconcileView(model, controller, parts.texts(), new ReconcileWords(parts.texts(), parts.wall()));
        view = built;
        controller.list();
        return built;
    }

    @Override
    public void shown() {
        controller.list();
        if (view != null) {
            view.focusList();
        }
    }

    /// A plain letter only leads somewhere; what settles something takes Alt.
    @Override
    public List<Command> commands() {
        return List.of(
                way("send-again", Icons.SEND, "Alt+A", DifferenceLine::canSendAgain, controller::sendAgain),
                way("take-theirs", Icons.NEXT, "Alt+T", DifferenceLine::canTakeTheirs, controller::takeTheirs),
                way("keep-ours", Icons.BACK, "Alt+K", DifferenceLine::canKeepOurs, controller::keepOurs),
                way("settle", Icons.FINISH, "Alt+D", line -> !line.canKeepOurs(), controller::settle),
                way("open-case", Icons.GO, "O", DifferenceLine::here, controller::openCase));
    }

    private Command way(String name, Icons icon, String key, Predicate<DifferenceLine> can, Runnable run) {
        return Command.of(name, icon, parts.texts().say("way." + name), run)
                .key(key)
                .when(() -> model.open.get().filter(can).isPresent());
    }

    @Override
    public void close() {
        controller.close();
    }
}
