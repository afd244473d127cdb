package org.frontdoor.central.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.model.directory.DirectoryEntry;

/// Writes a directory after HSDS 3.0: as a tabular package, or as nested JSON.
public final class HsdsFiles {
    private static final Set<String> NUMBERS = Set.of(
            "latitude",
            "longitude",
            "timezone",
            "count",
            "interval",
            "minimum_age",
            "maximum_age",
            "amount",
            "extension");

    /// What HSDS wants to be there though it may be empty.
    private static final Map<String, List<String>> NEEDED = Map.of(
            "organizations", List.of("description"),
            "programs", List.of("description"),
            "taxonomy_terms", List.of("description"),
            "addresses", List.of("address_1", "city", "state_province", "postal_code", "country"));

    /// What stands in what, and the column that says so.
    private static final Map<String, Map<String, String>> INSIDE = Map.of(
            "services",
                    Map.of(
                            "phones", "service_id",
                            "schedules", "service_id",
                            "service_areas", "service_id",
                            "service_at_locations", "service_id",
                            "languages", "service_id",
                            "required_documents", "service_id",
                            "cost_options", "service_id",
                            "attributes", "link_id",
                            "translations", "service_id"),
            "service_at_locations", Map.of("phones", "service_at_location_id", "schedules", "service_at_location_id"),
            "locations",
                    Map.of(
                            "languages", "location_id",
                            "addresses", "location_id",
                            "phones", "location_id",
                            "schedules", "location_id",
                            "accessibility", "location_id"),
            "organizations", Map.of("phones", "organization_id"),
            "phones", Map.of("languages", "phone_id"),
            "taxonomy_terms", Map.of("translations", "taxonomy_term_id"));

    /// What is named by one column of another.
    private static final Map<String, Map<String, String>> NAMED = Map.of(
            "services", Map.of("organization", "organizations", "program", "programs"),
            "service_at_locations", Map.of("location", "locations"),
            "attributes", Map.of("taxonomy_term", "taxonomy_terms"));

    private final ObjectMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final String source;
    private final Map<String, List<Map<String, String>>> tables;
    private final Map<String, Map<String, List<Map<String, String>>>> links = new HashMap<>();

    /// @param source name of the directory
    public HsdsFiles(String source, Collection<? extends DirectoryEntry> entries) {
        this.source = source;
        this.tables = ExportRows.of(entries);
    }

    /// Texts by file: a CSV for each table, and `datapackage.json`.
    public Map<String, String> tabular() {
        Map<String, String> files = new LinkedHashMap<>();
        ObjectNode about = mapper.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", source)
                .put("language", "en")
                .put("version", "3.0.0");
        ArrayNode resources = about.putArray("resources");
        tables.forEach((table, rows) -> {
            String file = (table.equals("service_at_locations") ? "service_at_location" : table) + ".csv";
            files.put(file, csv(rows));
            resources.addObject().put("name", table).put("path", file).put("profile", "tabular-data-resource");
        });
        files.put("datapackage.json", written(about));
        return files;
    }

    private static String csv(List<Map<String, String>> rows) {
        Set<String> columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        rows.forEach(row -> text.append(columns.stream()
                        .map(column -> cell(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return text.toString();
    }

    /// RFC 4180.
    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /// Texts by file: all services with what belongs to them, and the organizations and terms by themselves.
    public Map<String, String> json() {
        return Map.of(
                "datapackage.json",
                written(mapper.createObjectNode().put("name", source).put("language", "en")),
                "services.json",
                list("services"),
                "organizations.json",
                list("organizations"),
                "taxonomy_terms.json",
                list("taxonomy_terms"));
    }

    private String list(String table) {
        ObjectNode page = mapper.createObjectNode();
        List<Map<String, String>> rows = rows(table);
        page.put("total_items", rows.size())
                .put("total_pages", 1)
                .put("page_number", 1)
                .put("size", rows.size())
                .put("first_page", true)
                .put("last_page", true)
                .put("empty", rows.isEmpty());
        ArrayNode contents = page.putArray("contents");
        rows.forEach(row -> contents.add(object(table, row, "")));
        return written(page);
    }

    private List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /// @param link the column that says in what it stands, which nesting says already
    private ObjectNode object(String table, Map<String, String> row, String link) {
        ObjectNode node = mapper.createObjectNode();
        Map<String, String> named = NAMED.getOrDefault(table, Map.of());
        row.forEach((column, value) -> {
            String name = column.replaceAll("_id$", "");
            if (named.containsKey(name)) {
                find(Objects.requireNonNull(named.get(name)), value)
                        .ifPresent(other -> node.set(name, object(named.get(name), other, "")));
            } else if (NUMBERS.contains(column)) {
                node.put(column, new BigDecimal(value));
            } else if (!column.equals(link)) {
                node.put(column, value);
            }
        });
        NEEDED.getOrDefault(table, List.of()).stream()
                .filter(column -> !node.has(column))
                .forEach(column -> node.put(column, ""));
        INSIDE.getOrDefault(table, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(inside -> {
                    List<Map<String, String>> parts =
                            of(inside.getKey(), inside.getValue(), row.getOrDefault("id", ""));
                    if (!parts.isEmpty()) {
                        ArrayNode array = node.putArray(inside.getKey());
                        parts.forEach(part -> array.add(object(inside.getKey(), part, inside.getValue())));
                    }
                });
        return node;
    }

    private Optional<Map<String, String>> find(String table, String id) {
        return of(table, "id", id).stream().findFirst();
    }

    private List<Map<String, String>> of(String table, String column, String value) {
        return links.computeIfAbsent(
                        table + "/" + column,
                        both -> rows(table).stream()
                                .filter(row -> row.containsKey(column))
                                .collect(Collectors.groupingBy(row -> row.get(column))))
                .getOrDefault(value, List.of());
    }

    private String written(ObjectNode node) {
        try {
            return mapper.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("writing a tree", e);
        }
    }
}
