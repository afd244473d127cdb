package org.frontdoor.app.sync;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one step after another on a thread, and rests in between for as long as the step says or until it is woken.
///
/// This is the boundary at which an unexpected failure of a step is logged; the loop goes on after a pause, so that
/// nothing stalls for ever.
final class Loop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    private final String name;
    private final ScheduledExecutorService thread;
    private final Supplier<Next> step;
    private @Nullable ScheduledFuture<?> plan;
    private boolean patient;
    private boolean running;
    private boolean wanted;
    private boolean urgent;
    private boolean closed;

    /// When the next step is due.
    sealed interface Next {
        /// At once.
        record Again() implements Next {}

        /// After a time.
        /// @param patient only a person's or a neighbor's [#now] cuts it short, not every new piece of work
        record In(Duration time, boolean patient) implements Next {}

        /// When woken.
        record Idle() implements Next {}
    }

    Loop(String name, ScheduledExecutorService thread, Supplier<Next> step) {
        this.name = name;
        this.thread = thread;
        this.step = step;
    }

    /// There is something to do; a pause after a failure is kept.
    synchronized void wake() {
        if (running) {
            wanted = true;
        } else if (plan == null || !patient) {
            plan(Duration.ZERO, false);
        }
    }

    /// Something changed that makes a step worth while now.
    synchronized void now() {
        if (running) {
            urgent = true;
        } else {
            plan(Duration.ZERO, false);
        }
    }

    private void plan(Duration time, boolean keep) {
        if (plan != null) {
            plan.cancel(false);
            plan = null;
        }
        patient = keep;
        if (!closed) {
            try {
                plan = thread.schedule(this::run, time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ending) {
                closed = true;
            }
        }
    }

    private void run() {
        synchronized (this) {
            if (closed) {
                return;
            }
            plan = null;
            running = true;
            wanted = false;
            urgent = false;
        }
        Next next = new Next.In(AFTER_TROUBLE, true);
        try {
            next = step.get();
        } catch (RuntimeException unexpected) {
            LOG.atError().addKeyValue("loop", name).setCause(unexpected).log("a step failed");
        } finally {
            rest(next);
        }
    }

    private synchronized void rest(Next next) {
        running = false;
        switch (next) {
            case Next.Again() -> plan(Duration.ZERO, false);
            case Next.In(var time, var keep) -> {
                boolean atOnce = urgent || (wanted && !keep);
                plan(atOnce ? Duration.ZERO : time, keep && !atOnce);
            }
            case Next.Idle() -> {
                if (wanted || urgent) {
                    plan(Duration.ZERO, false);
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (plan != null) {
            plan.cancel(false);
        }
    }
}
