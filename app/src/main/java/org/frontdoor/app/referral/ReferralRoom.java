package org.frontdoor.app.referral;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.jspecify.annotations.Nullable;

/// Customers who were sent to other desks. The program looks whether they were helped and learns where it sends people
/// wrongly; an agency says what became of those sent to it. Works offline as online.
public final class ReferralRoom implements Room, AutoCloseable {
    private final ReferralModel model = new ReferralModel();
    private final ReferralController controller;
    private final Parts parts;
    private @Nullable ReferralView view;

    /// What the room stands on.
    ///
    /// @param texts of the area `referral`
    /// @param wall says which day it is
    /// @param openCase shows a case
    /// @param ids makes the ids of new records
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            Consumer<UUID> openCase,
            Supplier<UUID> ids,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// To be made on the JavaFX thread.
    public ReferralRoom(Parts parts) {
        this.parts = parts;
        controller = new ReferralController(model, parts);
    }

    @Override
    public String id() {
        return "referral";
    }

    @Override
    public Icons icon() {
        return Icons.REFER;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public ObservableIntegerValue waiting() {
        return model.waiting;
    }

    @Override
    public Node build() {
        ReferralView built =
                new ReferralView(model, controller, parts.texts(), new ReferralWords(parts.texts(), parts.wall()));
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

    @Override
    public List<Command> commands() {
        return List.of(
                command("say", Icons.SAVE, controller::say)
                        .key("Shortcut+Enter")
                        .onKeySheetOnly(),
                command("wrong", Icons.WRONG, this::sentWrongly).everywhere().when(controller::inProgram),
                command("list", Icons.BACK, this::list).key("Esc").onKeySheetOnly());
    }

    private void sentWrongly() {
        model.shelf.set(ReferralShelf.WRONG);
        parts.shell().open(id());
    }

    private void list() {
        if (view != null) {
            view.focusList();
        }
    }

    private Command command(String id, Icons icon, Runnable run) {
        return Command.of(id, icon, parts.texts().say("command." + id), run);
    }

    @Override
    public void close() {
        controller.close();
    }
}
