package org.frontdoor.central.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.central.pack.JsonLines;
import org.frontdoor.central.pack.PackPage;

/// Takes the nested JSON of HSDS (services, or organizations, locations and terms, one or a page of them) apart into
/// the rows of its tables.
final class JsonFile {
    private final PackPage page;
    private final JsonLines lines;
    private final Columns columns;
    private final HsdsTables tables;
    private final Doubts doubts;

    private JsonFile(PackPage page, JsonLines lines, Columns columns, HsdsTables tables, Doubts doubts) {
        this.page = page;
        this.lines = lines;
        this.columns = columns;
        this.tables = tables;
        this.doubts = doubts;
    }

    static void read(PackPage page, Columns columns, HsdsTables tables, Doubts doubts) {
        JsonLines.read(page).ifPresent(lines -> new JsonFile(page, lines, columns, tables, doubts).read());
    }

    private void read() {
        JsonNode root = lines.root();
        JsonNode contents = root.path("contents");
        JsonNode all = contents.isArray() ? contents : root;
        String at = contents.isArray() ? "/contents" : "";
        if (all.isArray()) {
            for (int i = 0; i < all.size(); i++) {
                top(all.path(i), at + "/" + i);
            }
        } else {
            top(all, at);
        }
    }

    private void top(JsonNode node, String at) {
        if (!node.isObject()) {
            page.error(lines.line(at), (at.isEmpty() ? "the file" : at) + " is no object of HSDS");
            return;
        }
        row(kind(node), node, at, Map.of());
    }

    private static String kind(JsonNode node) {
        if (node.has("location") || (node.has("service") && node.has("id"))) {
            return "service_at_locations";
        }
        if (node.has("organization") || node.has("status")) {
            return "services";
        }
        if (node.has("location_type")) {
            return "locations";
        }
        return node.has("taxonomy_detail") || node.has("taxonomy") || node.has("taxonomy_id")
                ? "taxonomy_terms"
                : "organizations";
    }

    /// Adds the row of an object, then those of what is in it.
    /// @param links to what it is in
    /// @return the object's id
    private String row(String table, JsonNode node, String at, Map<String, String> links) {
        Map<String, String> given = new LinkedHashMap<>(links);
        String own = node.path("id").asText("");
        String id = own.isEmpty() ? page.file() + at : own;
        if (own.isEmpty() && !links.isEmpty()) {
            given.put("id", id);
        }
        Map<String, JsonNode> children = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            if (value.isContainerNode()) {
                children.put(field.getKey(), value);
            } else if (!value.isNull()) {
                given.put(field.getKey(), value.asText());
            }
        }
        children.forEach((name, value) -> {
            if (value.isObject()) {
                child(name, value, at + "/" + name, Map.of()).ifPresent(child -> given.put(link(name), child));
            }
        });
        // A program is its organization's.
        if (given.containsKey("program_id") && given.containsKey("organization_id") && table.equals("services")) {
            JsonNode program = node.path("program");
            if (program.isObject() && !program.has("organization_id")) {
                child("program", program, at + "/program", Map.of("organization_id", given.get("organization_id")));
            }
        }
        String file = page.file();
        Map<String, String> cells = columns.read(
                table,
                given,
                (column, cell) ->
                        doubts.tell(file, lines.line(at + "/" + column), "\"" + column + "\" is not kept", cell));
        tables.add(table, new HsdsRow(file, lines.line(at), cells, doubts));
        children.forEach((name, value) -> {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    if (value.path(i).isObject()) {
                        child(name, value.path(i), at + "/" + name + "/" + i, inside(table, name, id));
                    }
                }
            }
        });
        return id;
    }

    private Optional<String> child(String name, JsonNode value, String at, Map<String, String> links) {
        Optional<String> table = columns.table(name.equals("taxonomy_detail") ? "taxonomies" : name);
        if (table.isEmpty()) {
            doubts.tell(page.file(), lines.line(at), "\"" + name + "\" is not kept", "");
            return Optional.empty();
        }
        return Optional.of(row(table.get(), value, at, links));
    }

    private static Map<String, String> inside(String table, String name, String id) {
        return Map.of(name.equals("attributes") ? "link_id" : link(table.substring(0, table.length() - 1)), id);
    }

    private static String link(String name) {
        return (name.equals("taxonomy_detail") ? "taxonomy" : name) + "_id";
    }
}
