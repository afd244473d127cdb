package org.frontdoor.central.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// H2 closes its file when it cannot write, as on a full disk, but keeps the dead database as long as anybody
/// is connected to it, and each such connection says that it is valid. So all of them go at the first failure:
/// the next one opens the file again.
final class ClosedByItself implements SQLExceptionOverride {
    private static final Set<Integer> CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private final AtomicReference<@Nullable HikariDataSource> pool = new AtomicReference<>();

    /// Whose connections go.
    void watch(HikariDataSource watched) {
        pool.set(watched);
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (!CLOSED.contains(failure.getErrorCode())) {
            return Override.CONTINUE_EVICT;
        }
        HikariDataSource watched = pool.get();
        if (watched != null && watched.isRunning()) {
            watched.getHikariPoolMXBean().softEvictConnections();
        }
        return Override.MUST_EVICT;
    }
}
