package org.frontdoor.app.torture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Site;
import org.jdbi.v3.core.Handle;

/// All rows of a site at one moment, and the way back to it.
final class Backup {
    private static final List<String> TABLES =
            List.of("clock", "entry", "change", "receipt", "number_series", "number_lease", "case_index");

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    Backup(Database database, Site site) {
        database.<Void, RuntimeException>read(handle -> {
            for (String table : tables(handle)) {
                List<Map<String, Object>> all = new ArrayList<>();
                handle.createQuery("SELECT * FROM " + table + " WHERE site = " + site.id())
                        .mapToMap()
                        .forEach(all::add);
                rows.put(table, all);
            }
            return null;
        });
    }

    private static List<String> tables(Handle handle) {
        List<String> there = handle.createQuery("SELECT LOWER(table_name) FROM information_schema.tables")
                .mapTo(String.class)
                .list();
        return TABLES.stream().filter(there::contains).toList();
    }

    /// Puts it back.
    void restore(Database database, Site site) {
        database.<Void, RuntimeException>write(handle -> {
            clear(handle, site);
            rows.forEach((table, all) -> all.forEach(row -> insert(handle, table, row)));
            return null;
        });
    }

    private static void insert(Handle handle, String table, Map<String, Object> row) {
        List<String> names = List.copyOf(row.keySet());
        handle.createUpdate("INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (:"
                        + String.join(", :", names) + ")")
                .bindMap(row)
                .execute();
    }

    /// Takes a city off the database.
    static void remove(Handle handle, Site site) {
        clear(handle, site);
        handle.execute("DELETE FROM site WHERE id = " + site.id());
    }

    private static void clear(Handle handle, Site site) {
        tables(handle).forEach(table -> handle.execute("DELETE FROM " + table + " WHERE site = " + site.id()));
    }
}
