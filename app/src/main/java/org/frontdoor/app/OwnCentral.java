package org.frontdoor.app;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.frontdoor.app.host.HostedCentral;
import org.jspecify.annotations.Nullable;

/// The central that a desktop brings in solo mode. It can be started while the window is still being made, on a thread
/// of its own; whoever needs it waits for it. Thread-safe.
public final class OwnCentral implements AutoCloseable {
    private final HostedCentral.Wish wish;
    private @Nullable FutureTask<HostedCentral.Start> starting;
    private @Nullable HostedCentral running;

    /// Nothing is started before [#begin] or [#get].
    ///
    /// @param data the desktop's data folder
    public OwnCentral(Path data) {
        this.wish = HostedCentral.Wish.ofOwn(data.resolve("central"));
    }

    /// Begins to start it, unless that was begun before.
    public void begin() {
        var _ = begun();
    }

    private synchronized FutureTask<HostedCentral.Start> begun() {
        if (starting == null) {
            starting = new FutureTask<>(() -> HostedCentral.start(wish));
            Thread.ofPlatform().name("own-central").daemon().start(starting);
        }
        return starting;
    }

    /// Waits until it runs, or does not; where it did not, the next call tries again.
    HostedCentral.Start get() {
        FutureTask<HostedCentral.Start> task = begun();
        try {
            HostedCentral.Start start = task.get();
            synchronized (this) {
                switch (start) {
                    case HostedCentral.Start.Running(HostedCentral central) -> running = central;
                    case HostedCentral.Start.Failed failed -> {
                        if (task.equals(starting)) {
                            starting = null;
                        }
                    }
                }
            }
            return start;
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException("the central of one's own does not start", unexpected.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the central any more");
        }
    }

    /// `http://127.0.0.1:PORT`; empty while it does not run.
    synchronized String address() {
        return running == null ? "" : running.address();
    }

    /// Ends it, after its start if that is still under way.
    @Override
    public void close() {
        boolean begun;
        synchronized (this) {
            begun = starting != null;
        }
        if (begun && get() instanceof HostedCentral.Start.Running(HostedCentral central)) {
            central.close();
        }
        synchronized (this) {
            starting = null;
            running = null;
        }
    }
}
