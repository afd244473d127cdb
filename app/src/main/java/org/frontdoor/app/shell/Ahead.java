package org.frontdoor.app.shell;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/// Builds the views of rooms that were not seen yet while nobody types or clicks, one at a time, so that the first step
/// into a room is as quick as the later ones. Not while this computer is filled: a view is a long frame on a busy
/// processor. JavaFX thread.
final class Ahead {
    private static final Duration REST = Duration.ofMillis(1500);

    private final BooleanSupplier busy;
    private final BooleanSupplier next;
    private final LongSupplier nanos;
    private @Nullable ScheduledFuture<?> looking;
    private long lastInput;

    /// @param watched where input is seen
    /// @param busy whether nothing is to be built now
    /// @param next builds one more view; false when there is none left
    /// @param nanos the time
    Ahead(Node watched, BooleanSupplier busy, BooleanSupplier next, LongSupplier nanos) {
        this.busy = busy;
        this.next = next;
        this.nanos = nanos;
        lastInput = nanos.getAsLong();
        watched.addEventFilter(InputEvent.ANY, event -> lastInput = nanos.getAsLong());
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

    void look() {
        if (busy.getAsBoolean()) {
            lastInput = nanos.getAsLong();
        }
        boolean resting = nanos.getAsLong() - lastInput > REST.toNanos();
        if (resting && !next.getAsBoolean()) {
            end();
        }
    }
}
