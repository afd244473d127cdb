package org.frontdoor.central.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which tables and columns are kept, and what others call them; read from `tables.txt`.
final class Columns {
    private final Map<String, Map<String, Column>> tables = new LinkedHashMap<>();
    private final Map<String, String> tableByName = new HashMap<>();

    /// @param all whether all that are filled are kept
    private record Column(List<String> names, boolean all) {}

    Columns() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Columns.class.getResourceAsStream("tables.txt")), StandardCharsets.UTF_8))) {
            Map<String, Column> columns = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.isBlank() || line.startsWith("#") || colon < 0) {
                    continue;
                }
                String name = line.substring(0, colon).strip();
                List<String> names = List.of(line.substring(colon + 1).strip().split(" +"));
                if (line.startsWith(" ")) {
                    boolean all = name.endsWith("+");
                    columns.put(all ? name.substring(0, name.length() - 1).strip() : name, new Column(names, all));
                } else {
                    columns = new LinkedHashMap<>();
                    tables.put(name, columns);
                    names.forEach(other -> tableByName.put(other, name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table of this name, in whatever way it is written.
    Optional<String> table(String name) {
        return Optional.ofNullable(tableByName.get(plain(name)));
    }

    /// The cells by the columns of HSDS.
    ///
    /// @param given by the columns of the file
    /// @param unkept told of each column that has a value and is not kept
    Map<String, String> read(
            String table, Map<String, String> given, java.util.function.BiConsumer<String, String> unkept) {
        Map<String, String> byPlainName = new LinkedHashMap<>();
        given.forEach((name, cell) -> {
            if (!cell.isBlank()) {
                byPlainName.put(plain(name), cell);
            }
        });
        Map<String, String> cells = new LinkedHashMap<>();
        Objects.requireNonNull(tables.get(table)).forEach((column, known) -> {
            List<String> found = new ArrayList<>();
            for (String name : known.names) {
                if (byPlainName.containsKey(name) && (known.all || found.isEmpty())) {
                    String cell = Objects.requireNonNull(byPlainName.remove(name));
                    if (!found.contains(cell)) {
                        found.add(cell);
                    }
                }
            }
            if (!found.isEmpty()) {
                cells.put(column, String.join("\n", found));
            }
        });
        given.forEach((name, cell) -> {
            if (byPlainName.containsKey(plain(name))) {
                unkept.accept(name, cell);
            }
        });
        return cells;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
