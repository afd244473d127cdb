package org.frontdoor.app.triage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// What is done regularly is done when the test says so.
public final class MinuteHand extends ScheduledThreadPoolExecutor {
    private final List<Runnable> regular = new CopyOnWriteArrayList<>();

    public MinuteHand() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable work, long first, long each, TimeUnit unit) {
        regular.add(work);
        return schedule(() -> {}, 0, unit);
    }

    public void tick() {
        regular.forEach(Runnable::run);
    }
}
