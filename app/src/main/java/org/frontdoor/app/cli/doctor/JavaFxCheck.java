package org.frontdoor.app.cli.doctor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.frontdoor.app.cli.Versions;

/// Starts JavaFX and measures a word, which fails where a library or every font is missing.
final class JavaFxCheck implements Check {
    private static final String TOPIC = "JavaFX";
    private static final int PATIENCE_SECONDS = 10;

    private final boolean onScreen;

    /// `onScreen`: on the display; else off screen, as the tour does.
    JavaFxCheck(boolean onScreen) {
        this.onScreen = onScreen;
    }

    @Override
    public List<Finding> look() {
        if (Versions.javafx().isEmpty()) {
            return List.of(new Finding.Stop(TOPIC, "not on the module path", "Start Frontdoor with ./frontdoor."));
        }
        if (!onScreen) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        return List.of(start());
    }

    private Finding start() {
        String where = onScreen ? "on the display" : "off screen";
        try {
            CompletableFuture<Double> width = new CompletableFuture<>();
            Platform.startup(
                    () -> width.complete(new Text("311").getLayoutBounds().getWidth()));
            double pixels = width.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return pixels > 0
                    ? new Finding.Good(TOPIC, Versions.javafx() + ", starts " + where)
                    : stop("starts " + where + ", but text has no width", "Install fonts, such as DejaVu.");
        } catch (TimeoutException slow) {
            return stop("did not start " + where + " in " + PATIENCE_SECONDS + " s", "Install fonts, then try again.");
        } catch (ExecutionException failure) {
            return stop("does not draw " + where + ": " + failure.getCause(), "Install fonts, then try again.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return stop("was interrupted while it started", "Try again.");
        } catch (UnsupportedOperationException | IllegalStateException failure) {
            return stop(
                    "does not start " + where + ": " + failure.getMessage(), "See the lines on display and libraries.");
        } finally {
            Platform.exit();
        }
    }

    private static Finding stop(String what, String fix) {
        return new Finding.Stop(TOPIC, Versions.javafx() + " " + what, fix);
    }
}
