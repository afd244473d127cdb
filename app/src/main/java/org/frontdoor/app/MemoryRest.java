package org.frontdoor.app;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.SyncState;
import org.frontdoor.app.sync.Workspace;
import org.jspecify.annotations.Nullable;

/// Gives back what filling this computer left behind: some eighty megabytes, which the collector would not look
/// at again while so little is going on. It stops the program for a third of a second, so it is done after a
/// filling only.
final class MemoryRest implements AutoCloseable {
    /// By then the rooms have read what came in.
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final ScheduledExecutorService clock;
    private final Subscription states;
    private boolean filling;
    private @Nullable ScheduledFuture<?> rest;

    MemoryRest(Workspace workspace, ScheduledExecutorService clock) {
        this.clock = clock;
        this.states = workspace.onState(this::heard);
    }

    private synchronized void heard(SyncState state) {
        boolean filled = filling && state.firstSync().isEmpty();
        filling = state.firstSync().isPresent();
        if (filled) {
            stop();
            rest = clock.schedule(System::gc, QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void stop() {
        if (rest != null) {
            rest.cancel(false);
        }
    }

    @Override
    public void close() {
        states.close();
        stop();
    }
}
