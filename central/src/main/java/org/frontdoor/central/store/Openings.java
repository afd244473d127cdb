package org.frontdoor.central.store;

import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;

/// H2 closes its file when it cannot write, and the next connection opens it again, as it was on the disk. What
/// somebody wrote or read before may not be in it; a checkpoint of the new opening would say nothing of that. So who
/// is about to be told something is held against the opening that it came from.
final class Openings {
    private final ThreadLocal<@Nullable Long> relied = new ThreadLocal<>();
    private volatile @Nullable MVStore open;
    private volatile long count;

    /// From the first call on, until the next [#hold], this thread relies on the opening that a store is of.
    void rely(MVStore store) {
        if (store != open) {
            notice(store);
        }
        rely();
    }

    /// The same, for the opening that was in use last.
    void rely() {
        if (relied.get() == null) {
            relied.set(count);
        }
    }

    long count() {
        return count;
    }

    private synchronized void notice(MVStore store) {
        if (store != open) {
            count++;
            open = store;
        }
    }

    /// @throws ConnectionException where the file was opened again since this thread began to rely on it
    void hold() {
        Long on = relied.get();
        relied.remove();
        if (on != null && on != count) {
            throw new ConnectionException(
                    new SQLException("The database closed its file, and it was opened again.", "08006"));
        }
    }
}
