package org.frontdoor.central.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/// Sees to it that transactions are in the file whole, and that commits survive a power cut.
sealed interface Forced {
    static Forced on(Jdbi jdbi, String url) {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:")
                ? new ByCheckpoint(jdbi)
                : new ByCommit(jdbi);
    }

    /// Told of each connection by who is about to read, or to write.
    void using(Handle handle);

    /// The same where another thread reads or writes for this one.
    void relying();

    /// Which opening of the file is in use.
    long opening();

    /// Runs and commits one transaction.
    <T, X extends Exception> T transaction(HandleCallback<T, X> work) throws X;

    /// Returns when all that was committed before is on the disk.
    /// @throws org.jdbi.v3.core.JdbiException where it is not, or what this thread used since may be gone
    void force();

    /// Whether nobody writes beside a transaction.
    boolean alone();

    /// The database answers a commit only when the disk has it.
    record ByCommit(Jdbi jdbi) implements Forced {
        @Override
        public void using(Handle handle) {}

        @Override
        public void relying() {}

        @Override
        public long opening() {
            return 0;
        }

        @Override
        public <T, X extends Exception> T transaction(HandleCallback<T, X> work) throws X {
            return jdbi.inTransaction(work);
        }

        @Override
        public void force() {}

        @Override
        public boolean alone() {
            return false;
        }
    }

    /// H2 answers a commit before the disk has it: one checkpoint serves all who wait for it.
    ///
    /// What H2 puts into its file it takes from one table and index after the other, while others write on. Killed
    /// then, it may come back with parts of a transaction, or with an index that names rows which are not there. So
    /// nobody writes beside a transaction or a checkpoint (`docs/decisions/0021-one-writer-on-h2.md`).
    final class ByCheckpoint implements Forced {
        private final Jdbi jdbi;
        private final ReentrantLock alone = new ReentrantLock();
        private final H2File file = new H2File();
        private final Openings openings = new Openings();
        private final AtomicLong written = new AtomicLong();
        private volatile long onDisk;

        ByCheckpoint(Jdbi jdbi) {
            this.jdbi = jdbi;
        }

        @Override
        public void using(Handle handle) {
            H2File.store(handle.getConnection()).ifPresent(openings::rely);
        }

        @Override
        public void relying() {
            openings.rely();
        }

        @Override
        public long opening() {
            return openings.count();
        }

        @Override
        public <T, X extends Exception> T transaction(HandleCallback<T, X> work) throws X {
            alone.lock();
            try {
                return jdbi.<T, X>inTransaction(handle -> {
                    using(handle);
                    file.beforeWriting(handle.getConnection());
                    T result = work.withHandle(handle);
                    // Counted before others can see it, so that who has seen it waits for it, too.
                    written.incrementAndGet();
                    return result;
                });
            } finally {
                alone.unlock();
            }
        }

        @Override
        public void force() {
            try {
                onDisk();
            } finally {
                openings.hold();
            }
        }

        private void onDisk() {
            long mine = written.get();
            if (onDisk >= mine) {
                return;
            }
            alone.lock();
            try {
                if (onDisk >= mine) {
                    return;
                }
                long reached = written.get();
                jdbi.useHandle((Handle handle) -> {
                    using(handle);
                    file.beforeWriting(handle.getConnection());
                    handle.execute("CHECKPOINT SYNC");
                    onDisk = reached;
                    file.checkpointed(handle.getConnection());
                });
            } finally {
                alone.unlock();
            }
        }

        @Override
        public boolean alone() {
            return true;
        }
    }
}
