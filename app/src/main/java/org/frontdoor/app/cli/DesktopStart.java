package org.frontdoor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.frontdoor.app.Frontdoor;
import org.frontdoor.app.OwnCentral;
import org.frontdoor.app.Settings;
import org.frontdoor.app.cli.OneAtATime.Turn;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.ui.text.RightToLeft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the desktop and ends it in order once its window is closed.
final class DesktopStart {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopStart.class);

    /// Where the launcher left word that a start with its cache began.
    private static final String STARTING = "frontdoor.starting";

    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter errors;

    DesktopStart(Settings settings, PrintWriter out, PrintWriter errors) {
        this.settings = settings;
        this.out = out;
        this.errors = errors;
    }

    /// The exit code: 0 when it was a day's work, 1 when nothing could be worked on.
    int run() {
        try {
            return turn();
        } finally {
            cameUp();
        }
    }

    private int turn() {
        return switch (OneAtATime.in(settings.data())) {
            case Turn.First(OneAtATime one) -> {
                try (one) {
                    LogFile.to(settings.log());
                    yield work(frontdoor -> one.listen(frontdoor::comeForward));
                }
            }
            case Turn.Second(boolean cameForward)
            when cameForward -> {
                out.println("Frontdoor is open already. Its window is in front now.");
                out.flush();
                yield 0;
            }
            case Turn.Second second ->
                fail("Frontdoor is open already with this data (" + settings.data()
                        + "). Use that window, or choose another folder with --data.");
            case Turn.NoFolder noFolder -> {
                // The window says so too, for those who did not start it from a terminal.
                int code = fail("Frontdoor cannot write to its folder (" + settings.data()
                        + "). Free some space, ask for the right to write there, or choose another with --data.");
                work(frontdoor -> {});
                yield code;
            }
        };
    }

    /// Told once the window is open.
    @FunctionalInterface
    private interface Opened {
        void tell(Frontdoor frontdoor);
    }

    private int work(Opened then) {
        CompletableFuture<Frontdoor> opened = new CompletableFuture<>();
        OwnCentral own = new OwnCentral(settings.data());
        if (settings.central().isEmpty()) {
            own.begin();
        }
        try {
            RightToLeft.mend();
            Platform.startup(() -> open(own, opened));
        } catch (UnsupportedOperationException noDisplay) {
            own.close();
            return fail(
                    "There is no screen to open a window on. Without one, «frontdoor tour» shows the desktop in pictures.");
        }
        try {
            Frontdoor frontdoor = opened.get();
            then.tell(frontdoor);
            frontdoor.windowClosed().get();
            frontdoor.close();
            return 0;
        } catch (ExecutionException failed) {
            return fail(
                    "The window does not open (" + failed.getCause() + "). «frontdoor doctor» tells what is missing.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            Platform.exit();
        }
    }

    private void open(OwnCentral own, CompletableFuture<Frontdoor> opened) {
        Platform.setImplicitExit(false);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> opened.completeExceptionally(failure));
        Frontdoor frontdoor = new Frontdoor(stage(), settings, own);
        Thread.setDefaultUncaughtExceptionHandler(frontdoor.failures());
        Thread.currentThread().setUncaughtExceptionHandler(frontdoor.failures());
        frontdoor.open();
        if (System.getProperty(StartMarks.ASKED) != null) {
            new StartMarks(frontdoor, out).start();
        }
        cameUp();
        opened.complete(frontdoor);
    }

    /// No larger than the screen: without a window manager nobody else sees to it, and with one the window would begin
    /// half out of sight.
    private static Stage stage() {
        Stage stage = new Stage();
        Rectangle2D seen = Screen.getPrimary().getVisualBounds();
        if (seen.getWidth() < MainWindow.WIDTH || seen.getHeight() < MainWindow.HEIGHT) {
            stage.setX(seen.getMinX());
            stage.setY(seen.getMinY());
            stage.setWidth(Math.min(seen.getWidth(), MainWindow.WIDTH));
            stage.setHeight(Math.min(seen.getHeight(), MainWindow.HEIGHT));
        }
        return stage;
    }

    /// Tells the launcher that this start did not die of its AOT cache.
    private static void cameUp() {
        String mark = System.getProperty(STARTING);
        if (mark != null) {
            try {
                Files.deleteIfExists(Path.of(mark));
            } catch (IOException stays) {
                LOG.atDebug().setCause(stays).log("the launcher will make its cache anew");
            }
        }
    }

    private int fail(String sentence) {
        errors.println(sentence);
        errors.flush();
        return 1;
    }
}
