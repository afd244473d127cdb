package org.frontdoor.central.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// What went wrong in a database, told by the codes that H2 and PostgreSQL share or differ in.
public final class SqlState {
    private static final String UNIQUE = "23505";
    /// Serialization failure, deadlock (PostgreSQL), concurrent update, lock timeout (H2).
    private static final Set<String> PASSING = Set.of("40001", "40P01", "90131", "HYT00", "55P03");
    /// Connection, resources, shutdown (SQL standard and PostgreSQL).
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57P");
    /// Disk full, I/O error (PostgreSQL).
    private static final Set<String> DISK = Set.of("53100", "58030");
    /// I/O error, connection broken, closed, closing.
    private static final Set<String> AWAY_IN_H2 = Set.of("90028", "90031", "90067", "90098", "90121");

    private SqlState() {}

    /// Another transaction wrote the same key first.
    public static boolean isUniqueViolation(Throwable failure) {
        SQLException sql = sql(failure);
        return sql != null && UNIQUE.equals(sql.getSQLState());
    }

    /// The name of the violated constraint is in the message, in any letter case.
    public static boolean violates(Throwable failure, String constraint) {
        SQLException sql = sql(failure);
        return sql != null
                && UNIQUE.equals(sql.getSQLState())
                && String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(constraint);
    }

    /// The same transaction may well succeed if tried again.
    public static boolean isPassing(Throwable failure) {
        SQLException sql = sql(failure);
        return sql != null && PASSING.contains(String.valueOf(sql.getSQLState()));
    }

    /// A value does not fit its column (class 22, data exception).
    public static boolean isBadValue(Throwable failure) {
        SQLException sql = sql(failure);
        return sql != null && String.valueOf(sql.getSQLState()).startsWith("22");
    }

    /// The database is not there at the moment.
    public static boolean isUnavailable(Throwable failure) {
        SQLException sql = sql(failure);
        if (sql == null) {
            return false;
        }
        String state = String.valueOf(sql.getSQLState());
        return sql instanceof SQLTransientConnectionException
                || AWAY_CLASSES.stream().anyMatch(state::startsWith)
                || AWAY_IN_H2.contains(state)
                || cannotWrite(sql);
    }

    /// The disk is full or broken; reading may go on.
    public static boolean isOutOfDisk(Throwable failure) {
        SQLException sql = sql(failure);
        return sql != null && (DISK.contains(String.valueOf(sql.getSQLState())) || cannotWrite(sql));
    }

    /// H2 has no code of its own for a disk that is full or broken.
    private static boolean cannotWrite(SQLException sql) {
        for (Throwable at = sql; at != null; at = at.getCause()) {
            if (at instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable SQLException sql(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
