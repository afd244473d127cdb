package org.frontdoor.central.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/// Tells waiting desktops that there is something new. Each listener is told of the newest position only, on a thread
/// of its own, so that a slow line delays nobody.
///
/// Whoever is told pulls at once, some twenty times a second where people work. Of a crowd each is told after a random
/// time, longer the more they are, so that a thousand desktops pull about as often together as a hundred
/// (`docs/decisions/0008-group-commit.md`).
public final class Nudges {
    /// So few may all come at once.
    private static final int FEW = 20;
    private static final int MILLIS_EACH = 2;

    private final LongFunction<Executor> after;
    private final RandomGenerator random;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicLong news = new AtomicLong();
    private volatile long newest;

    /// Begins with nobody listening.
    /// @param after gives what runs something after so many milliseconds
    public Nudges(LongFunction<Executor> after, RandomGenerator random) {
        this.after = after;
        this.random = random;
    }

    private long pause() {
        int crowd = listeners.size();
        return crowd <= FEW ? 0 : random.nextLong((long) MILLIS_EACH * crowd);
    }

    public void at(long position) {
        newest = position;
        news.incrementAndGet();
        listeners.forEach(Listener::wake);
    }

    /// Begins to tell somebody.
    /// @param told sends a position; told of the present one at once
    /// @return ends it
    public Runnable listen(LongConsumer told) {
        Listener listener = new Listener(told);
        listeners.add(listener);
        listener.wake();
        return () -> listeners.remove(listener);
    }

    public int listening() {
        return listeners.size();
    }

    private final class Listener {
        private final LongConsumer told;
        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile long last = -1;

        Listener(LongConsumer told) {
            this.told = told;
        }

        void wake() {
            if (busy.compareAndSet(false, true)) {
                after.apply(pause()).execute(this::tell);
            }
        }

        private void tell() {
            long now = news.get();
            if (now > last) {
                last = now;
                told.accept(newest);
            }
            busy.set(false);
            if (news.get() > last && listeners.contains(this)) {
                wake();
            }
        }
    }
}
