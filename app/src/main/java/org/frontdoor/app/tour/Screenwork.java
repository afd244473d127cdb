package org.frontdoor.app.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.RightToLeft;

/// Looks at the screen and waits for it, from another thread. Never sleeps: it looks again at every pulse.
public final class Screenwork {
    private static final int LIMIT_SECONDS = 90;
    private static final int PULSES_TO_REST = 3;

    private final FxThread screen = new FxThread();

    /// Starts JavaFX, for the first time in this process.
    public static void startToolkit() {
        CompletableFuture<Boolean> up = new CompletableFuture<>();
        RightToLeft.mend();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            up.complete(true);
        });
        got(up, "the JavaFX toolkit to start");
    }

    /// The result of work on the JavaFX thread.
    public <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        screen.execute(task);
        return got(task, "the screen to answer");
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until what is due now was done and drawn.
    public void settle() {
        CountDownLatch pulses = new CountDownLatch(PULSES_TO_REST);
        await("the next picture", () -> {
            pulses.countDown();
            return pulses.getCount() == 0;
        });
    }

    /// Waits until it holds on the JavaFX thread.
    ///
    /// @param what said when it does not in time: «the number»
    public void await(String what, BooleanSupplier holds) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!done.isDone() && holds.getAsBoolean()) {
                    done.complete(true);
                }
            }
        };
        screen.execute(timer::start);
        try {
            got(done, what);
        } finally {
            screen.execute(timer::stop);
        }
    }

    /// The result of what takes its time elsewhere.
    public static <T> T got(Future<T> result, String what) {
        try {
            return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new TourStopped("Waited " + LIMIT_SECONDS + " seconds in vain for " + what + ".", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TourStopped stopped) {
                throw stopped;
            }
            throw new TourStopped("Failed while waiting for " + what + ": " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TourStopped("The tour was interrupted while waiting for " + what + ".", interrupted);
        }
    }
}
