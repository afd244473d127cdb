package org.frontdoor.app.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.jspecify.annotations.Nullable;

/// A look-up table in the encrypted cache, derived from the entries of one kind. The cache fills it in the same
/// transaction as the entries and keeps unsent work in it; a room only says which rows an entry has.
///
/// The table has the column `id UUID` (the entry's) before the room's own. Not unique: an entry may have any number of
/// rows. It is dropped and filled anew when `version` or the columns change.
///
/// @param table its SQL name, lower case, one per model
/// @param version raise it when `rows` gives something else for the same entry
/// @param columns SQL column definitions (`number VARCHAR(10)`, `opened BIGINT`)
/// @param indexes columns of each index (`phone, opened DESC`); they are made after a first filling, so keep them few
/// @param rows the rows of an entry: pure, and none throws
public record ReadModel<T extends Entry>(
        String table,
        int version,
        EntryKind<T> kind,
        List<String> columns,
        List<String> indexes,
        Function<T, ? extends Collection<Row>> rows)
        implements Derived<T> {
    public ReadModel {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    /// The rows of an entry whose static type is not known to the caller.
    /// @throws ClassCastException if the entry is of another kind
    public Collection<Row> rowsOf(Entry entry) {
        return rows.apply(kind.type().cast(entry));
    }

    /// One row's values, in the order of the columns; what JDBC takes, UUIDs included.
    public record Row(List<@Nullable Object> values) {
        public static Row of(@Nullable Object... values) {
            List<@Nullable Object> row = new ArrayList<>(values.length);
            for (Object value : values) {
                row.add(value);
            }
            return new Row(row);
        }
    }
}
