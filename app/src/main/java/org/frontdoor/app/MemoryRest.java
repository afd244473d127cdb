package org.frontdoor.app;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.sync.Subscription;
import org.jspecify.annotations.Nullable;

/// Gives back what reading all cases left behind: a hundred megabytes after a first sync, which the collector would not
/// look at again while so little is going on. It costs a pause of some 0.1 s, once the reading has been over for a
/// while.
final class MemoryRest implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final ScheduledExecutorService clock;
    private final Subscription news;
    private @Nullable ScheduledFuture<?> rest;

    MemoryRest(CaseRows rows, ScheduledExecutorService clock) {
        this.clock = clock;
        this.news = rows.onNews(each -> {
            if (each.everything()) {
                later();
            }
        });
    }

    private synchronized void later() {
        stop();
        rest = clock.schedule(System::gc, QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void stop() {
        if (rest != null) {
            rest.cancel(false);
        }
    }

    @Override
    public void close() {
        news.close();
        stop();
    }
}
