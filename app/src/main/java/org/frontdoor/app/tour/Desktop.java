package org.frontdoor.app.tour;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.frontdoor.app.Frontdoor;
import org.frontdoor.app.Settings;

/// One desktop of the tour: the real one, with hands on it.
final class Desktop implements AutoCloseable {
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
    static Desktop start(Screenwork screen, String central, Path data) {
        Desktop desktop = screen.call(() -> {
            Stage stage = new Stage();
            // The screen of the headless toolkit begins here; what lies left of it or above it is not drawn.
            stage.setX(0);
            stage.setY(0);
            return new Desktop(screen, stage, new Frontdoor(stage, Settings.at(central, data)));
        });
        screen.run(() -> {
            Thread.setDefaultUncaughtExceptionHandler(desktop.frontdoor.failures());
            desktop.frontdoor.open();
            desktop.stage.requestFocus();
        });
        return desktop;
    }

    Hands hands() {
        return hands;
    }

    Scene scene() {
        return frontdoor.scene();
    }

    /// Ends it, as closing the window does, and waits until all is on disk.
    @Override
    public void close() {
        screen.run(frontdoor::hide);
        Screenwork.got(CompletableFuture.runAsync(frontdoor::close), "the desktop to end");
    }
}
