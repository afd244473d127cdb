package org.frontdoor.central;

import java.sql.SQLException;
import org.frontdoor.central.store.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/// What H2 does to itself.
public final class H2Trouble {
    private H2Trouble() {}

    /// As when it cannot write.
    public static void closesItsFile(Database database) throws SQLException {
        database.<Boolean, SQLException>read(handle -> {
            SessionLocal session = (SessionLocal)
                    handle.getConnection().unwrap(JdbcConnection.class).getSession();
            session.getDatabase().getStore().getMvStore().closeImmediately();
            return true;
        });
    }
}
