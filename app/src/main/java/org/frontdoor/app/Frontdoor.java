package org.frontdoor.app;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.frontdoor.app.disk.DiskSpace;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.signin.SignInController;
import org.frontdoor.app.ui.failure.FailureReports;
import org.frontdoor.app.ui.failure.FailureWindow;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// One Frontdoor, wired by constructors: a window with the sign-in screen, then the rooms of whoever signed in.
public final class Frontdoor implements AutoCloseable {
    private final Stage stage;
    private final Ground ground;
    private final FailureReports failures;
    private final DiskSpace disk;
    private final MainWindow window;
    private final Meanings meanings;
    private final Entrance entrance;
    private final SignInController<AtWork> signIn;
    private final CompletableFuture<Boolean> windowClosed = new CompletableFuture<>();
    private @Nullable Desk desk;
    private @Nullable AtWork at;

    /// JavaFX thread; nothing is opened before [#open].
    ///
    /// @param own the central for solo mode, begun already or not; ended with this
    public Frontdoor(Stage stage, Settings settings, OwnCentral own) {
        this.stage = stage;
        FxThread screen = new FxThread();
        Theme theme = new Theme();
        SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
        failures = new FailureReports(screen, new FailureWindow(new Texts("failure", language), theme, settings.log()));
        ground = new Ground(new Workers(failures), screen, theme, language);
        Look look = new Look(settings.data(), ground.background());
        look.follow(theme, language);
        disk = DiskSpace.of(settings.data());
        window = new MainWindow(stage, theme);
        look.follow(stage);
        meanings = new Meanings(settings.data());
        entrance = new Entrance(settings, own, meanings);
        signIn = new SignInController<>(
                entrance,
                new SignInController.Parts(
                        ground.texts("signin"), theme, language, ground.clock(), ground.background(), screen),
                this::enter);
        stage.setOnHidden(event -> hidden());
    }

    /// Shows the window and gets ready to sign someone in. JavaFX thread.
    public void open() {
        window.show(signIn);
    }

    /// Where what nobody expected is told.
    public UncaughtExceptionHandler failures() {
        return failures;
    }

    /// Done once the person has closed the window.
    public CompletableFuture<Boolean> windowClosed() {
        return windowClosed;
    }

    /// What the window shows.
    public Scene scene() {
        return window.scene();
    }

    private void enter(AtWork arrived) {
        at = arrived;
        desk = new Desk(arrived, disk, ground, window::show, this::left);
        window.show(desk.screen());
    }

    private void left() {
        if (at != null) {
            at.close();
        }
        at = null;
        desk = null;
        window.show(signIn);
    }

    private void hidden() {
        if (desk != null) {
            desk.close();
        }
        windowClosed.complete(true);
    }

    /// Brings the window to the front. Any thread.
    public void comeForward() {
        ground.screen().execute(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }

    /// Takes the window away, as when the person closes it: the first half of the end, [#close] is the other. JavaFX
    /// thread.
    public void hide() {
        stage.hide();
    }

    /// Ends it in order: work, then the person's records, then the central of its own. Not on the JavaFX thread, for it
    /// waits for the disk.
    @Override
    public void close() {
        if (at != null) {
            at.reference().close();
        }
        ground.workers().close();
        if (at != null) {
            at.close();
        }
        meanings.close();
        entrance.close();
    }
}
