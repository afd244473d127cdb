package org.frontdoor.app.torture;

import java.sql.Connection;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// Lets the power go in the middle of a cache's transaction.
public final class CacheTrigger implements Trigger {
    private static final ThreadLocal<Station> STATION = new ThreadLocal<>();

    static void watching(@Nullable Station station) {
        if (station == null) {
            STATION.remove();
        } else {
            STATION.set(station);
        }
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
        Station station = STATION.get();
        if (station != null) {
            station.maybeCutInCache();
        }
    }
}
