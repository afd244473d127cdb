package org.frontdoor.app.cache;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;

/// What a cache that cannot be trusted any more looks like: it is set aside and filled anew.
class SqlTroubleTest {
    @Test
    void anIndexThatNamesARowWhichIsNotThereIsABrokenFile() {
        SQLException missing = new SQLException("row not found", "90143", ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX);
        SQLException afterWaiting = new SQLException("timeout", "HYT00", ErrorCode.LOCK_TIMEOUT_1, missing);
        assertInstanceOf(CacheBroken.class, SqlTrouble.of(missing));
        assertInstanceOf(CacheBroken.class, SqlTrouble.of(afterWaiting));
    }

    @Test
    void waitingTooLongIsNoBrokenFile() {
        SQLException waiting = new SQLException("timeout", "HYT00", ErrorCode.LOCK_TIMEOUT_1);
        assertInstanceOf(IllegalStateException.class, SqlTrouble.of(waiting));
    }
}
