package org.frontdoor.app.cache;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells a file that is broken, which is set aside, from a mistake in the program, which is not the file's fault.
final class SqlTrouble {
    private static final Set<Integer> BROKEN = Set.of(
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_NOT_FOUND_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED);

    private SqlTrouble() {}

    static boolean duplicate(SQLException trouble) {
        return trouble.getErrorCode() == ErrorCode.DUPLICATE_KEY_1;
    }

    static RuntimeException of(SQLException trouble) {
        return broken(trouble)
                ? new CacheBroken(trouble)
                : new IllegalStateException("the cache refused a statement", trouble);
    }

    /// H2 takes a row that only an index has for one that is being written, and in the end says that it waited too
    /// long.
    private static boolean broken(SQLException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException known && BROKEN.contains(known.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
