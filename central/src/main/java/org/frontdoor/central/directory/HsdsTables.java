package org.frontdoor.central.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of all tables, in the order in which they came. A row that comes twice, as in nested JSON, is one; where
/// the second says something else, the first stands and that is told.
final class HsdsTables {
    /// Without an id of their own nothing can be known again.
    private static final Set<String> NEED_ID =
            Set.of("organizations", "services", "locations", "programs", "taxonomy_terms");

    private final Map<String, Map<String, HsdsRow>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, List<HsdsRow>>> links = new HashMap<>();

    void add(String table, HsdsRow row) {
        String id = row.text("id");
        if (id.isEmpty() && NEED_ID.contains(table)) {
            row.doubt("has no id; it is left out", row.text("name"));
            return;
        }
        String key = id.isEmpty() ? row.file() + ":" + row.line() : id;
        HsdsRow before = rows(table).get(key);
        boolean another = before != null && !before.file().equals(row.file()) && !NEED_ID.contains(table);
        if (before == null || another) {
            rows(table).put(before == null ? key : key + "/" + row.file() + ":" + row.line(), row);
            return;
        }
        Map<String, String> both = new LinkedHashMap<>(row.cells());
        both.putAll(before.cells());
        boolean same =
                row.cells().entrySet().stream().allMatch(cell -> cell.getValue().equals(both.get(cell.getKey())));
        if (!same) {
            row.doubt("has an id that another row has, too; the first one stands", id);
            return;
        }
        rows(table).put(key, new HsdsRow(before.file(), before.line(), both, before.doubts()));
    }

    private Map<String, HsdsRow> rows(String table) {
        return tables.computeIfAbsent(table, name -> new LinkedHashMap<>());
    }

    Collection<HsdsRow> all(String table) {
        return rows(table).values();
    }

    Optional<HsdsRow> find(String table, String id) {
        return Optional.ofNullable(rows(table).get(id));
    }

    /// Those rows that name that one in this column. Asked for once all are there.
    List<HsdsRow> of(String table, String column, String id) {
        return links.computeIfAbsent(
                        table + "/" + column,
                        both -> all(table).stream()
                                .filter(row -> row.has(column))
                                .collect(Collectors.groupingBy(row -> row.text(column))))
                .getOrDefault(id, List.of());
    }
}
