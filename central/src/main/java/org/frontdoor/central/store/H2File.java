package org.frontdoor.central.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.ConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What H2's file needs from the thread that writes, since a thread of its own may not run beside it
/// (`docs/decisions/0021-one-writer-on-h2.md`). To be called while nobody else writes.
final class H2File {
    private static final Logger LOG = LoggerFactory.getLogger(H2File.class);

    /// What H2 takes out of its header, to write the header again, when it writes the next part of the file.
    private static final String CLEAN = "clean";

    /// Every so many checkpoints, as much as takes some milliseconds.
    private static final int CHECKPOINTS = 10;

    private static final int BYTES = 300_000;

    /// Per cent of the file's parts that is of use, under which it is worth the while.
    private static final int WANTED = 50;

    private int checkpoints;

    /// Has the file's header name the part that is written next. Left alone, H2 names only some of the parts,
    /// and after a kill it follows the others from one to the next. One of those whose room it has used again
    /// by then ends that way, and whatever was told since is gone.
    void beforeWriting(Connection connection) {
        store(connection).ifPresent(store -> store.getStoreHeader().put(CLEAN, 1));
    }

    /// Gathers pages that are still of use, a few now and then. Each commit writes new versions of the pages
    /// that it touches behind all others; some page of the old parts is always of use, and keeps them all.
    void checkpointed(Connection connection) {
        checkpoints++;
        if (checkpoints % CHECKPOINTS != 0) {
            return;
        }
        Optional<MVStore> store = store(connection);
        if (store.isEmpty()) {
            return;
        }
        try {
            beforeWriting(connection);
            store.get().compact(WANTED, BYTES);
        } catch (MVStoreException e) {
            // All that was committed is on the disk already. Where the disk is full, who writes next is told.
            LOG.atWarn().addKeyValue("reason", e.getMessage()).log("the database's file could not be tidied");
        }
    }

    /// H2's own store, where it is in this process.
    static Optional<MVStore> store(Connection connection) {
        try {
            return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                    ? Optional.of(session.getDatabase().getStore().getMvStore())
                    : Optional.empty();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
