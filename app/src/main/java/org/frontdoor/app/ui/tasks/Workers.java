package org.frontdoor.app.ui.tasks;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// All threads of the desktop, named and made in one place. What fails in them reaches the given handler, never the
/// void.
///
/// Thread-safe. All threads are daemons: what must be on disk is forced there before anyone is told so, not at exit.
public final class Workers implements AutoCloseable {
    private static final int CLOCK_THREADS = 1;

    private final ThreadPoolExecutor background;
    private final ThreadPoolExecutor aside;
    private final ScheduledThreadPoolExecutor clock;

    public Workers(UncaughtExceptionHandler failures) {
        this.background = growing(named("background", failures, Thread.NORM_PRIORITY));
        this.aside = growing(named("aside", failures, Thread.MIN_PRIORITY));
        this.clock = new Clock(named("clock", failures, Thread.NORM_PRIORITY), failures);
    }

    private static ThreadPoolExecutor growing(ThreadFactory threads) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                threads,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// For work that waits: disk, database, network, search. Grows as needed.
    public Executor background() {
        return background;
    }

    /// For long work with all of a city's records: it leaves the processor to the screen and to [#background] when
    /// they want it.
    public Executor aside() {
        return aside;
    }

    /// For delays and repeats; what it starts must be short, or handed on to [#background].
    public ScheduledExecutorService clock() {
        return clock;
    }

    /// Interrupts what still runs. What is asked for from now on is not done: a window that closes may still ask.
    @Override
    public void close() {
        clock.shutdownNow();
        background.shutdownNow();
        aside.shutdownNow();
    }

    @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it but how smooth the screen is.
    private static ThreadFactory named(String name, UncaughtExceptionHandler failures, int priority) {
        var number = new AtomicInteger();
        return work -> Thread.ofPlatform()
                .daemon()
                .priority(priority)
                .name(name + "-" + number.incrementAndGet())
                .uncaughtExceptionHandler(failures)
                .unstarted(work);
    }

    /// A scheduled executor puts failures into futures that nobody reads, and stops repeating without a word.
    private static final class Clock extends ScheduledThreadPoolExecutor {
        private final UncaughtExceptionHandler failures;

        Clock(ThreadFactory threads, UncaughtExceptionHandler failures) {
            super(CLOCK_THREADS, threads, new DiscardPolicy());
            this.failures = failures;
            setRemoveOnCancelPolicy(true);
        }

        @Override
        protected void afterExecute(Runnable work, Throwable thrown) {
            super.afterExecute(work, thrown);
            if (work instanceof Future<?> future && future.isDone()) {
                try {
                    future.get();
                } catch (CancellationException expected) {
                    return;
                } catch (ExecutionException failed) {
                    failures.uncaughtException(Thread.currentThread(), failed.getCause());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
