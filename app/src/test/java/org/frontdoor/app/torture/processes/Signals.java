package org.frontdoor.app.torture.processes;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What a child has reached: set by what it says, waited for by who started it.
final class Signals {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Set<String> reached = new HashSet<>();

    void set(String what) {
        lock.lock();
        try {
            reached.add(what);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void forget(String what) {
        lock.lock();
        try {
            reached.remove(what);
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            reached.clear();
        } finally {
            lock.unlock();
        }
    }

    /// Whether it was reached in time.
    boolean await(String what, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!reached.contains(what)) {
                if (left <= 0) {
                    return false;
                }
                left = news.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted after " + TimeUnit.NANOSECONDS.toSeconds(left));
        } finally {
            lock.unlock();
        }
    }
}
