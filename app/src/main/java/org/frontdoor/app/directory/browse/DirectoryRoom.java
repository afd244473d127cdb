package org.frontdoor.app.directory.browse;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.jspecify.annotations.Nullable;

/// What other bodies offer, to be looked through by kinds of help, and to send a caller there. Works offline as online.
public final class DirectoryRoom implements Room, AutoCloseable {
    private final Parts parts;
    private final DirectoryController controller;
    private @Nullable DirectoryView view;

    /// What the room stands on.
    ///
    /// @param texts of the area `browse`
    /// @param refer sends a caller there, in a contact
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            ListingSearch listings,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            Consumer<Listed> refer,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// To be made on the JavaFX thread.
    public DirectoryRoom(Parts parts) {
        this.parts = parts;
        this.controller = new DirectoryController(new DirectoryModel(), parts);
    }

    /// The directory was read anew.
    public void refresh() {
        controller.browse();
    }

    /// Shows one, as when it was found by the command box.
    public void open(Listed listed) {
        parts.shell().open(id());
        controller.open(listed.listing().id());
        if (view != null) {
            view.startAtOpen();
        }
    }

    @Override
    public String id() {
        return "directory";
    }

    @Override
    public Icons icon() {
        return Icons.DIRECTORY;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public Node build() {
        DirectoryView built = new DirectoryView(controller, parts.texts(), this::age);
        view = built;
        controller.browse();
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
    public void shown() {
        controller.inView(true);
        controller.browse();
        if (view != null) {
            view.focusSearch();
        }
    }

    @Override
    public void hidden() {
        controller.inView(false);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("refer", Icons.REFER, controller::refer)
                        .key(ListingPane.REFER.getName())
                        .when(() -> controller.model().open.get().isPresent()),
                command("find", Icons.SEARCH, this::find).key("Slash"),
                command("everything", Icons.BACK, controller::everything).key("Alt+A"),
                command("back", Icons.BACK, this::back).key("Esc").onKeySheetOnly());
    }

    private void find() {
        if (view != null) {
            view.focusSearch();
        }
    }

    private void back() {
        if (view != null) {
            view.back();
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
