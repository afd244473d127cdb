package org.frontdoor.app.ui.tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work of which only the newest request counts, as when searching while someone types.
///
/// A new request waits for a short pause, interrupts the one before, and only the newest result is ever shown.
/// Results are shown on `screen`; what the work throws is thrown again there, so it reaches the uncaught
/// handler. Thread-safe.
public final class Latest<T> {
    private final Duration pause;
    private final ScheduledExecutorService clock;
    private final Executor workers;
    private final Executor screen;
    private @Nullable Request newest;
    private @Nullable Runnable next;

    /// @param pause how long to wait for a newer request before the work starts
    /// @param screen where results are shown, in the application the [FxThread]
    public Latest(Duration pause, ScheduledExecutorService clock, Executor workers, Executor screen) {
        this.pause = pause;
        this.clock = clock;
        this.workers = workers;
        this.screen = screen;
    }

    /// Asks for the work to be done in place of whatever was asked before.
    public synchronized void ask(Callable<T> work, Consumer<T> show) {
        drop();
        var request = new Request(work, show);
        newest = request;
        request.timer = clock.schedule(() -> workers.execute(request.task), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Does this once the newest request is shown, and at once where none is awaited: whoever types and
    /// presses Enter is faster than the answer. A newer request is waited for too, so `next` asks whether it
    /// still fits; only the last `next` counts. Called on the thread that shows, and run there.
    public void onceShown(Runnable next) {
        synchronized (this) {
            if (newest != null) {
                this.next = next;
                return;
            }
        }
        next.run();
    }

    /// Whether the newest request is still to be shown.
    public synchronized boolean awaited() {
        return newest != null;
    }

    /// Forgets what was asked; nothing of it will be shown, and nothing done after it.
    public synchronized void cancel() {
        drop();
        next = null;
    }

    private void drop() {
        if (newest != null) {
            newest.cancel();
            newest = null;
        }
    }

    private synchronized boolean isNewest(Request request) {
        return newest == request;
    }

    private synchronized Optional<Runnable> shown(Request request) {
        if (newest != request) {
            return Optional.empty();
        }
        newest = null;
        Optional<Runnable> waiting = Optional.ofNullable(next);
        next = null;
        return waiting;
    }

    private final class Request {
        private final Task task;
        private @Nullable ScheduledFuture<?> timer;

        Request(Callable<T> work, Consumer<T> show) {
            this.task = new Task(work, show, this);
        }

        void cancel() {
            if (timer != null) {
                timer.cancel(false);
            }
            task.cancel(true);
        }
    }

    private final class Task extends FutureTask<T> {
        private final Consumer<T> show;
        private final Request request;

        Task(Callable<T> work, Consumer<T> show, Request request) {
            super(work);
            this.show = show;
            this.request = request;
        }

        @Override
        protected void done() {
            if (!isCancelled()) {
                screen.execute(() -> {
                    if (isNewest(request)) {
                        show.accept(WorkFailed.resultOf(this));
                        shown(request).ifPresent(Runnable::run);
                    }
                });
            }
        }
    }
}
