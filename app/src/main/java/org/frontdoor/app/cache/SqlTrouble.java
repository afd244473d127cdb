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
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED);

    private SqlTrouble() {}

    static boolean duplicate(SQLException trouble) {
        return trouble.getErrorCode() == ErrorCode.DUPLICATE_KEY_1;
    }

    static RuntimeException of(SQLException trouble) {
        return BROKEN.contains(trouble.getErrorCode())
                ? new CacheBroken(trouble)
                : new IllegalStateException("the cache refused a statement", trouble);
    }
}
