package org.frontdoor.central.open311;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Holds JSON against the published schemas, with as much of JSON Schema as they use. A keyword that this does not know
/// is an error: nothing shall pass because it was not looked at.
public final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDS = Set.of(
            "description",
            "minItems",
            "uniqueItems",
            // What HSDS says of a field besides.
            "title",
            "example",
            "name",
            "path",
            "core",
            "order",
            "constraints",
            "tabular_required",
            "datapackage_metadata",
            "datapackage_type");

    private final Path folder;
    private final Map<String, JsonNode> schemas = new TreeMap<>();

    public SchemaCheck(Path folder) {
        this.folder = folder;
    }

    /// What does not fit, each with its place.
    public List<String> faults(String file, JsonNode value) throws IOException {
        List<String> faults = new ArrayList<>();
        check(schema(file), value, "", faults);
        return faults;
    }

    private JsonNode schema(String file) throws IOException {
        JsonNode known = schemas.get(file);
        if (known == null) {
            known = JSON.readTree(folder.resolve(file).toFile());
            schemas.put(file, known);
        }
        return known;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> faults) throws IOException {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode wanted = keyword.getValue();
            switch (keyword.getKey()) {
                case "$ref" -> check(schema(wanted.asText()), value, at, faults);
                case "type" -> fault(isType(wanted.asText(), value), at, "is no " + wanted.asText(), faults);
                case "enum" -> {
                    List<JsonNode> allowed = new ArrayList<>();
                    wanted.forEach(allowed::add);
                    fault(allowed.contains(value), at, "is none of " + wanted, faults);
                }
                case "required" -> {
                    for (JsonNode name : wanted) {
                        fault(value.has(name.asText()), at, "lacks " + name.asText(), faults);
                    }
                }
                case "properties" -> {
                    for (Map.Entry<String, JsonNode> property : wanted.properties()) {
                        if (value.has(property.getKey())) {
                            check(
                                    property.getValue(),
                                    value.path(property.getKey()),
                                    at + "/" + property.getKey(),
                                    faults);
                        }
                    }
                }
                case "items" -> {
                    for (int i = 0; i < value.size(); i++) {
                        check(wanted, value.path(i), at + "/" + i, faults);
                    }
                }
                case "anyOf" -> {
                    boolean any = false;
                    for (JsonNode one : wanted) {
                        List<String> itsOwn = new ArrayList<>();
                        check(one, value, at, itsOwn);
                        any |= itsOwn.isEmpty();
                    }
                    fault(any, at, "fits none of " + wanted, faults);
                }
                case "maxLength" ->
                    fault(!value.isTextual() || value.asText().length() <= wanted.asInt(), at, "is too long", faults);
                case "format" ->
                    fault(
                            !value.isTextual() || isFormat(wanted.asText(), value.asText()),
                            at,
                            "is no " + wanted,
                            faults);
                default ->
                    fault(WORDS.contains(keyword.getKey()), at, "cannot be checked: " + keyword.getKey(), faults);
            }
        }
    }

    private static void fault(boolean good, String at, String what, List<String> faults) {
        if (!good) {
            faults.add(at + " " + what);
        }
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean isTime(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isFormat(String format, String value) {
        return switch (format) {
            case "date-time" -> isTime(value);
            case "uri" -> URI.create(value).isAbsolute();
            case "uuid" -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case "email" -> value.matches("[^@]+@[^@]+");
            default -> throw new IllegalArgumentException(format);
        };
    }
}
