package org.frontdoor.app.drafts;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs work after a pause, off the JavaFX thread.
@FunctionalInterface
public interface Later {
    void run(Duration pause, Runnable work);

    /// On an executor.
    static Later on(ScheduledExecutorService executor) {
        return (pause, work) -> {
            var scheduled = executor.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
            if (scheduled.isCancelled()) {
                throw new IllegalStateException("The executor for drafts has ended");
            }
        };
    }
}
