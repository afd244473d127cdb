package org.frontdoor.app.announcement;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.jspecify.annotations.Nullable;

/// What people must know for a while: read here, and written by leads and agencies. Works offline as online.
public final class AnnouncementsRoom implements Room, AutoCloseable {
    private final AnnouncementsModel model = new AnnouncementsModel();
    private final Parts parts;
    private final AnnouncementWords words;
    private final AnnouncementsController controller;
    private final Subscription language;
    private @Nullable AnnouncementsView view;

    /// What the room stands on.
    ///
    /// @param texts of the area `announcement`
    /// @param ids new ones
    public record Parts(
            Workspace workspace,
            InForce inForce,
            ShellModel shell,
            Texts texts,
            WallClock wall,
            Supplier<UUID> ids,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// To be made on the JavaFX thread. What must be read is told from now on, in whichever room.
    public AnnouncementsRoom(Parts parts) {
        this.parts = parts;
        words = new AnnouncementWords(parts.workspace(), parts.texts(), parts.wall());
        var mustReads = new MustReads(parts.shell(), parts.texts(), words, this::open);
        controller = new AnnouncementsController(
                model,
                parts,
                new AnnouncementsInteractor(parts.workspace(), parts.inForce(), parts.wall(), parts.ids()),
                words,
                mustReads);
        language = parts.shell().languageProperty().subscribe((before, now) -> mustReads.sayAgain())::unsubscribe;
    }

    /// Shows one, as when it was found in another room.
    public void open(UUID announcement) {
        parts.shell().open(id());
        controller.open(announcement);
    }

    /// A new banner for what another room is about; told anew when [#news] counts up.
    public NewsBanner banner() {
        return new NewsBanner(parts, words, controller::acknowledge);
    }

    /// Counts up whenever what is in force or read may be other than before.
    public ObservableIntegerValue news() {
        return model.news;
    }

    @Override
    public String id() {
        return "announcement";
    }

    @Override
    public Icons icon() {
        return Icons.ANNOUNCEMENT;
    }

    @Override
    public String title() {
        return parts.texts().say("title");
    }

    @Override
    public ObservableIntegerValue waiting() {
        return model.unread;
    }

    @Override
    public Node build() {
        var built = new AnnouncementsView(
                model,
                controller,
                parts.texts(),
                words,
                new ServicesField.Catalog(parts.workspace(), parts.texts().language()));
        view = built;
        return built;
    }

    @Override
    public void shown() {
        controller.list();
        if (view != null) {
            view.start();
        }
    }

    @Override
    public List<Command> commands() {
        BooleanSupplier reading = () -> model.form.get().isEmpty();
        return List.of(
                command("read", Icons.FINISH, controller::acknowledge)
                        .key("R")
                        .when(() -> reading.getAsBoolean()
                                && model.selected.get() != null
                                && model.selected.get().unread()),
                command("new", Icons.ADD, controller::write)
                        .key("N")
                        .when(() -> reading.getAsBoolean() && model.mayAnnounce.get()),
                command("change", Icons.EDIT, controller::change)
                        .key("E")
                        .when(() -> reading.getAsBoolean() && controller.mayChange()),
                command("next", Icons.NEXT, () -> controller.move(1))
                        .key("J")
                        .when(reading)
                        .onKeySheetOnly(),
                command("previous", Icons.BACK, () -> controller.move(-1))
                        .key("K")
                        .when(reading)
                        .onKeySheetOnly(),
                command("publish", Icons.SEND, controller::publish)
                        .key("Shortcut+Enter")
                        .when(() -> !reading.getAsBoolean()),
                command("leave", Icons.BACK, controller::leaveForm)
                        .key("Esc")
                        .when(() -> !reading.getAsBoolean())
                        .onKeySheetOnly());
    }

    private Command command(String id, Icons icon, Runnable run) {
        return Command.of(id, icon, parts.texts().say("command." + id), run);
    }

    @Override
    public void close() {
        language.close();
        controller.close();
    }
}
