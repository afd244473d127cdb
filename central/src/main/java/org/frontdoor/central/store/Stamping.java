package org.frontdoor.central.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the sequencer in the background: at once after a commit of this node (and what is committed right after shares
/// the next stamp), and on a tick for what other nodes left behind.
public final class Stamping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);
    private static final Duration TICK = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Sequencer sequencer;
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    public Stamping(Sequencer sequencer) {
        this.sequencer = sequencer;
        this.thread = Thread.ofPlatform().name("stamping").daemon().start(this::run);
    }

    /// Something was committed.
    public void nudge() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        Duration wait = Duration.ZERO;
        try {
            while (!end.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                if (work.tryAcquire(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                wait = end.getCount() == 0 || stamped() ? PAUSE : AFTER_FAILURE;
            }
        } catch (InterruptedException e) {
            LOG.debug("interrupted: no more stamps");
        }
    }

    private boolean stamped() {
        try {
            sequencer.stamp();
            return true;
        } catch (JdbiException e) {
            LOG.atWarn().addKeyValue("reason", e.getMessage()).log("changes wait for their position");
            return false;
        }
    }

    @Override
    public void close() {
        end.countDown();
        work.release();
        boolean interrupted = false;
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
