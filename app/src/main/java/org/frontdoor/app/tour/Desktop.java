package org.frontdoor.app.tour;

import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.frontdoor.app.Frontdoor;
import org.frontdoor.app.OwnCentral;
import org.frontdoor.app.Settings;
import org.frontdoor.app.shell.MainWindow;

/// A real desktop with hands on it, for whoever works on it from outside: the tour, and the benchmarks.
public final class Desktop implements AutoCloseable {
    private final Screenwork screen;
    private final Stage stage;
    private final Frontdoor frontdoor;
    private final Hands hands;

    private Desktop(Screenwork screen, Stage stage, Frontdoor frontdoor) {
        this.screen = screen;
        this.stage = stage;
        this.frontdoor = frontdoor;
        this.hands = new Hands(screen, frontdoor.scene());
    }

    /// Starts it, as its launcher does.
    public static Desktop start(Screenwork screen, String central, Path data) {
        return start(screen, Settings.at(central, data));
    }

    /// Starts one that brings its own central.
    static Desktop alone(Screenwork screen, Path data) {
        return start(screen, Settings.solo(data));
    }

    private static Desktop start(Screenwork screen, Settings settings) {
        Desktop desktop = screen.call(() -> {
            Stage stage = new Stage();
            Frontdoor frontdoor = new Frontdoor(stage, settings, new OwnCentral(settings.data()));
            // The screen of the headless toolkit begins here; what lies left of it or above it is not drawn. It is
            // small, and a second start would fit the window to it.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(MainWindow.WIDTH);
            stage.setHeight(MainWindow.HEIGHT);
            return new Desktop(screen, stage, frontdoor);
        });
        screen.run(() -> {
            Thread.setDefaultUncaughtExceptionHandler(desktop.frontdoor.failures());
            desktop.frontdoor.open();
            desktop.stage.requestFocus();
        });
        return desktop;
    }

    /// What works on it.
    public Hands hands() {
        return hands;
    }

    public Scene scene() {
        return frontdoor.scene();
    }

    /// Ends it, as closing the window does, and waits until all is on disk.
    @Override
    public void close() {
        screen.run(frontdoor::hide);
        FutureTask<Boolean> end = new FutureTask<>(frontdoor::close, true);
        Thread.ofPlatform().name("desktop-end").daemon().start(end);
        Screenwork.got(end, "the desktop to end");
    }
}
