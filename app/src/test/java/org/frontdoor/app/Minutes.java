package org.frontdoor.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A clock whose minutes pass when the test says so.
final class Minutes extends ScheduledThreadPoolExecutor {
    private final List<Runnable> repeated = new ArrayList<>();

    Minutes() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
        repeated.add(work);
        return super.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.DAYS);
    }

    void pass() {
        repeated.forEach(Runnable::run);
    }
}
