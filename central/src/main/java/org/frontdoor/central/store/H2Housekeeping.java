package org.frontdoor.central.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps H2's file small. Each commit writes new versions of the pages that it touches behind all others; some page of
/// the old parts is still of use, so none of them is free. H2 gathers such pages in a thread of its own, which may not
/// run here (`docs/decisions/0021-one-writer-on-h2.md`): the thread that writes does it, a little now and then.
final class H2Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(H2Housekeeping.class);

    /// Every so many checkpoints, as much as takes some milliseconds.
    private static final int CHECKPOINTS = 10;

    private static final int BYTES = 300_000;

    /// Per cent of the file's parts that is of use, under which it is worth the while.
    private static final int WANTED = 50;

    private int checkpoints;

    /// After a checkpoint, while nobody else writes.
    void checkpointed(Connection connection) {
        checkpoints++;
        if (checkpoints % CHECKPOINTS != 0) {
            return;
        }
        try {
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                MVStore store = session.getDatabase().getStore().getMvStore();
                store.compact(WANTED, BYTES);
            }
        } catch (SQLException | MVStoreException e) {
            // All that was committed is on the disk already. Where the disk is full, who writes next is told.
            LOG.atWarn().addKeyValue("reason", e.getMessage()).log("the database's file could not be tidied");
        }
    }
}
