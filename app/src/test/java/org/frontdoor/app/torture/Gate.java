package org.frontdoor.app.torture;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// One request to central whose transaction stops before its commit: for a while, or for ever. It runs on a thread of
/// its own, but never beside the simulation's: one of the two always waits for the other.
final class Gate<T> {
    private static final ThreadLocal<Gate<?>> MINE = new ThreadLocal<>();

    private final boolean dies;
    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch open = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable T result;
    private volatile @Nullable RuntimeException failure;
    private volatile boolean held;

    private Gate(Supplier<T> request, boolean dies) {
        this.dies = dies;
        this.thread = Thread.ofPlatform().daemon().unstarted(() -> {
            MINE.set(this);
            try {
                result = request.get();
            } catch (RuntimeException e) {
                failure = e;
            } finally {
                held = false;
                arrived.release();
            }
        });
    }

    /// Runs a request up to its commit, or to its end where it writes nothing.
    static <T> Gate<T> hold(Supplier<T> request) {
        return begun(new Gate<>(request, false));
    }

    /// Runs a request whose transaction cannot be committed.
    static <T> Gate<T> dying(Supplier<T> request) {
        return begun(new Gate<>(request, true));
    }

    private static <T> Gate<T> begun(Gate<T> gate) {
        gate.thread.start();
        gate.arrived.acquireUninterruptibly();
        return gate;
    }

    /// Whether it stands before its commit.
    boolean held() {
        return held;
    }

    /// Lets it go on to its end.
    T end() {
        open.countDown();
        boolean ended = false;
        while (!ended) {
            try {
                thread.join();
                ended = true;
            } catch (InterruptedException e) {
                ended = !thread.isAlive();
            }
        }
        RuntimeException trouble = failure;
        if (trouble != null) {
            throw trouble;
        }
        T answer = result;
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        return answer;
    }

    private void pass() throws SQLException {
        if (dies) {
            throw new SQLException("the node died", "08006");
        }
        if (!held && open.getCount() > 0) {
            held = true;
            arrived.release();
            boolean waited = false;
            while (!waited) {
                try {
                    open.await();
                    waited = true;
                } catch (InterruptedException e) {
                    waited = open.getCount() == 0;
                }
            }
        }
    }

    /// Looks on at each receipt that central writes: by then all of a transaction is written but its end.
    public static final class BeforeReceipt implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            Gate<?> gate = MINE.get();
            if (gate != null) {
                gate.pass();
            }
        }
    }
}
