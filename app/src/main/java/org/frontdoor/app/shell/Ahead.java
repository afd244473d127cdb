package org.frontdoor.app.shell;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/// Builds the views of rooms that were not seen yet while nobody types or clicks, one at a time, so that the first step
/// into a room is as quick as the later ones. JavaFX thread.
final class Ahead {
    private static final Duration REST = Duration.ofMillis(1500);

    private final BooleanSupplier next;
    private @Nullable ScheduledFuture<?> looking;
    private long lastInput = System.nanoTime();

    /// @param watched where input is seen
    /// @param next builds one more view; false when there is none left
    Ahead(Node watched, BooleanSupplier next) {
        this.next = next;
        watched.addEventFilter(InputEvent.ANY, event -> lastInput = System.nanoTime());
    }

    /// Goes on until all are built.
    void begin(ScheduledExecutorService clock, Executor screen) {
        if (looking == null || looking.isDone()) {
            looking = clock.scheduleWithFixedDelay(
                    () -> screen.execute(this::look), REST.toMillis(), REST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        boolean resting = System.nanoTime() - lastInput > REST.toNanos();
        if (resting && !next.getAsBoolean()) {
            end();
        }
    }
}
