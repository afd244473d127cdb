package org.frontdoor.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Requests of other cities in a file of tables, for what is measured on them. They are no part of the program.
public final class RealRequests {
    private RealRequests() {}

    /// Gives each row by its columns.
    /// @param file CSV with a first line of names, plain, `.gz` or `.xz`
    public static void read(Path file, Consumer<Map<String, String>> row) throws IOException {
        try (ImportFile source = ImportFile.open(file)) {
            CsvRecords records = new CsvRecords(source.text());
            List<String> names = List.of();
            for (Optional<CsvRecords.Taken> next = records.next(); next.isPresent(); next = records.next()) {
                if (!(next.get() instanceof CsvRecords.Fields fields)) {
                    continue;
                }
                if (names.isEmpty()) {
                    names = fields.values();
                } else {
                    row.accept(byName(names, fields.values()));
                }
            }
        }
    }

    private static Map<String, String> byName(List<String> names, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            row.put(names.get(i), values.get(i));
        }
        return row;
    }
}
