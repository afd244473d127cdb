package org.frontdoor.app.torture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Work for later, which runs when the simulation lets it; what was planned in a program that dies never runs.
final class SimTimer extends AbstractExecutorService implements ScheduledExecutorService {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean ended;

    /// Runs what waits.
    void run() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    private <V> ScheduledFuture<V> plan(Callable<V> work) {
        Planned<V> planned = new Planned<>(work);
        waiting.add(planned);
        return planned;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return plan(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        return plan(work);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable work, long first, long period, TimeUnit unit) {
        return schedule(work, first, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
        return schedule(work, first, unit);
    }

    @Override
    public void shutdown() {
        ended = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        ended = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return ended;
    }

    @Override
    public boolean isTerminated() {
        return ended;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
        return ended;
    }

    private static final class Planned<V> extends FutureTask<V> implements ScheduledFuture<V> {
        private Planned(Callable<V> work) {
            super(work);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
