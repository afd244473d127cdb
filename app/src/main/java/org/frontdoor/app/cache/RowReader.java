package org.frontdoor.app.cache;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads the row a result stands on.
@FunctionalInterface
public interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
}
