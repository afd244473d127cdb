package org.frontdoor.central.store;

import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Makes commits survive a power cut.
sealed interface Forced {
    static Forced on(Jdbi jdbi, String url) {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:") ? new ByCheckpoint(jdbi) : new ByCommit();
    }

    /// A transaction was committed.
    void changed();

    /// Returns when all that was committed before is on the disk.
    void force();

    /// The database answers a commit only when the disk has it.
    record ByCommit() implements Forced {
        @Override
        public void changed() {}

        @Override
        public void force() {}
    }

    /// H2 answers a commit before the disk has it: one checkpoint serves all who wait for it.
    final class ByCheckpoint implements Forced {
        private final Jdbi jdbi;
        private final AtomicLong written = new AtomicLong();
        private long onDisk;

        ByCheckpoint(Jdbi jdbi) {
            this.jdbi = jdbi;
        }

        @Override
        public void changed() {
            written.incrementAndGet();
        }

        @Override
        public void force() {
            long mine = written.get();
            synchronized (this) {
                if (onDisk >= mine) {
                    return;
                }
                long reached = written.get();
                jdbi.useHandle((Handle handle) -> handle.execute("CHECKPOINT SYNC"));
                onDisk = reached;
            }
        }
    }
}
