package org.frontdoor.app.ui.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Single pieces of work away from the screen, with their result shown on it.
///
/// What the work throws is thrown again on the screen's thread, where the uncaught handler tells the person:
/// expected failures belong into the result, as a sealed outcome. Thread-safe.
public final class Tasks {
    private final Executor workers;
    private final Executor screen;

    /// @param screen where results are shown, in the application the [FxThread]
    public Tasks(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /// Does the work and shows its result, whatever happens meanwhile.
    public <T> void start(Callable<T> work, Consumer<T> show) {
        var _ = run(work, show);
    }

    /// Does the work and shows its result, unless the returned future was canceled by then.
    public <T> Future<T> run(Callable<T> work, Consumer<T> show) {
        return run(work, show, () -> {});
    }

    /// The same.
    ///
    /// @param failed called on `screen` when the work threw, before that reaches the uncaught handler
    public <T> Future<T> run(Callable<T> work, Consumer<T> show, Runnable failed) {
        var task = new FutureTask<T>(work) {
            @Override
            protected void done() {
                if (!isCancelled()) {
                    screen.execute(() -> {
                        if (state() == State.FAILED) {
                            failed.run();
                        }
                        show.accept(WorkFailed.resultOf(this));
                    });
                }
            }
        };
        workers.execute(task);
        return task;
    }
}
