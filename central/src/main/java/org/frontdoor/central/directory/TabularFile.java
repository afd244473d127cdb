package org.frontdoor.central.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.central.pack.CsvRow;
import org.frontdoor.central.pack.CsvTable;
import org.frontdoor.central.pack.PackPage;

/// Reads one CSV file of a tabular package into its table.
final class TabularFile {
    private TabularFile() {}

    static void read(PackPage page, Columns columns, HsdsTables tables, Doubts doubts) {
        Optional<String> table = columns.table(page.stem());
        if (table.isEmpty()) {
            long rows = CsvTable.readAny(page).size();
            if (rows > 0) {
                page.warning(0, "is no table that a directory keeps; its %,d rows are left out".formatted(rows));
            }
            return;
        }
        for (CsvRow row : CsvTable.readAny(page)) {
            Map<String, String> given = new HashMap<>(row.cells());
            if (page.stem().equals("taxonomy") && given.containsKey("taxonomy_id")) {
                // Before HSDS 3.0 a term's own id was called so.
                given.put("id", given.remove("taxonomy_id"));
            }
            if (page.stem().startsWith("mail_") || page.stem().startsWith("postal_")) {
                given.putIfAbsent("address_type", "postal");
            }
            Map<String, String> cells = columns.read(
                    table.get(),
                    given,
                    (column, cell) ->
                            doubts.tell(page.file(), row.line(), "column \"" + column + "\" is not kept", cell));
            tables.add(table.get(), new HsdsRow(page.file(), row.line(), cells, doubts));
        }
    }
}
