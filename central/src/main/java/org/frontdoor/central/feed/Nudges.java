package org.frontdoor.central.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/// Tells waiting desktops that there is something new. Each listener is told of the newest position only, on a thread
/// of its own, so that a slow line delays nobody.
public final class Nudges {
    private final Executor executor;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile long newest;

    public Nudges(Executor executor) {
        this.executor = executor;
    }

    public void at(long position) {
        newest = position;
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
                executor.execute(this::tell);
            }
        }

        private void tell() {
            long position = newest;
            if (position > last) {
                last = position;
                told.accept(position);
            }
            busy.set(false);
            if (newest > last && listeners.contains(this)) {
                wake();
            }
        }
    }
}
