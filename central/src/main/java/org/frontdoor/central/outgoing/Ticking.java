package org.frontdoor.central.outgoing;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks again and again what is to be done, and does it with a thread for each of those it is done for: one that is
/// slow keeps nobody waiting.
public final class Ticking<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

    private final String name;
    private final Supplier<? extends Collection<T>> all;
    private final Function<T, String> key;
    private final Consumer<T> work;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private @Nullable ScheduledFuture<?> ticking;

    /// @param key tells them apart
    public Ticking(String name, Supplier<? extends Collection<T>> all, Function<T, String> key, Consumer<T> work) {
        this.name = name;
        this.all = all;
        this.key = key;
        this.work = work;
        workers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name + "-timer").daemon().factory());
    }

    /// Begins; nothing where there is no tick.
    public void start(Duration tick) {
        if (tick.isPositive()) {
            ticking = timer.scheduleWithFixedDelay(this::look, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            for (T one : all.get()) {
                if (busy.add(key.apply(one))) {
                    workers.execute(() -> workFor(one));
                }
            }
        } catch (JdbiException e) {
            LOG.atDebug().addKeyValue("what", name).setCause(e).log("the database is away: what goes out waits");
        }
    }

    private void workFor(T one) {
        try {
            work.accept(one);
        } catch (JdbiException e) {
            LOG.atWarn()
                    .addKeyValue("what", name)
                    .addKeyValue("for", key.apply(one))
                    .setCause(e)
                    .log("what goes out stopped; it goes on at the next tick");
        } finally {
            busy.remove(key.apply(one));
        }
    }

    @Override
    public void close() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
