package org.frontdoor.app.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.shell.Shell;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;

/// Opens the window, draws it some times and ends, so that the JDK can record what a start loads
/// (`-XX:AOTCacheOutput`).
/// Touches no data.
final class StartTraining {
    private static final int FRAMES = 10;
    private static final int PATIENCE_SECONDS = 60;

    private final CompletableFuture<Boolean> drawn = new CompletableFuture<>();

    /// The exit code: 0 when the window was drawn.
    int run() {
        try (Workers workers = new Workers((thread, failure) -> drawn.completeExceptionally(failure))) {
            Platform.startup(() -> open(workers));
            return drawn.get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? 0 : 1;
        } catch (ExecutionException | TimeoutException failure) {
            return 1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            Platform.exit();
        }
    }

    private void open(Workers workers) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> drawn.completeExceptionally(failure));
        var language = new SimpleObjectProperty<>(Language.ENGLISH);
        var theme = new Theme();
        var parts = new Shell.Parts(
                new Texts("shell", language),
                theme,
                List.of(),
                query -> List.of(),
                Label::new,
                Platform::exit,
                workers.clock(),
                workers.background(),
                new FxThread());
        new MainWindow(new Stage(), theme).show(new Shell(new ShellModel(language), parts));
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    stop();
                    drawn.complete(true);
                }
            }
        }.start();
    }
}
