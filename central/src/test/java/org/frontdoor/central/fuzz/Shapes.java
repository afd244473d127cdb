package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.frontdoor.central.TestContent;
import org.jspecify.annotations.Nullable;

/// JSON as a record takes it, by its components alone, so that new records and commands are tried without being named
/// here. What it says is mostly sensible, and often about something that there is.
final class Shapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final int ODD = 3;

    private final ObjectMapper mapper;
    private final Known known;
    private final Dice dice;

    Shapes(ObjectMapper mapper, Known known, Dice dice) {
        this.mapper = mapper;
        this.known = known;
        this.dice = dice;
    }

    ObjectNode of(Class<?> record) {
        return record(record, Map.of());
    }

    private ObjectNode record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        ObjectNode made = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!mayLack || dice.percent(50)) {
                made.set(component.getName(), value(component.getName(), component.getGenericType(), bound));
            }
        }
        return made;
    }

    private JsonNode value(String name, Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case TypeVariable<?> variable -> value(name, bound.get(variable), Map.of());
            case ParameterizedType generic -> generic(name, generic, bound);
            case Class<?> plain -> plain(name, plain);
            default -> throw new AssertionError("cannot make " + type);
        };
    }

    private JsonNode generic(String name, ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            ArrayNode list = JSON.arrayNode();
            for (int i = dice.below(3); i > 0; i--) {
                list.add(value(name, arguments[0], bound));
            }
            return list;
        }
        if (raw == Map.class) {
            ObjectNode map = JSON.objectNode();
            for (int i = dice.below(3); i > 0; i--) {
                map.set(text(name), value(name, arguments[1], bound));
            }
            return map;
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return record(raw, inner);
    }

    private JsonNode plain(String name, Class<?> type) {
        if (type.isEnum()) {
            return mapper.valueToTree(dice.any(type.getEnumConstants()));
        }
        if (type.isRecord()) {
            return record(type, Map.of());
        }
        if (type.isSealed() && type.getPackageName().startsWith("org.frontdoor")) {
            return plain(name, dice.any(type.getPermittedSubclasses()));
        }
        return switch (type.getName()) {
            case "java.lang.String" -> JSON.textNode(text(name));
            case "boolean", "java.lang.Boolean" -> JSON.booleanNode(dice.percent(50));
            case "int", "java.lang.Integer", "long", "java.lang.Long" -> JSON.numberNode(dice.below(10));
            case "double", "java.lang.Double" -> JSON.numberNode(dice.below(180) - 90 + 0.25);
            case "java.util.UUID" -> JSON.textNode(id());
            case "java.time.Instant" -> JSON.textNode(time());
            case "java.time.LocalDate" ->
                JSON.textNode(dice.any("2026-11-28", "+999999999-12-31", "-999999999-01-01", "0000-01-01"));
            case "com.fasterxml.jackson.databind.JsonNode" -> JSON.objectNode().put("x", text(name));
            default -> throw new AssertionError("cannot make " + type);
        };
    }

    private String time() {
        return dice.percent(10)
                ? dice.any(OddTexts.TIMES)
                : NOW.minusSeconds(dice.below(1_000_000)).toString();
    }

    private String id() {
        return switch (dice.below(4)) {
            case 0 -> new UUID(dice.number(), dice.number()).toString();
            case 1 -> dice.any(known.commands()).toString();
            default -> dice.any(known.cases()).toString();
        };
    }

    /// A text that a field of that name may hold.
    String text(String name) {
        if (dice.percent(ODD)) {
            return dice.any(OddTexts.ALL);
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "number", "numbers", "externalid" -> dice.any(known.numbers());
            case "service", "services", "code" -> dice.any("pothole", "fallen-tree");
            case "agency", "agencies", "from", "to" -> dice.any("PBOT", "PARKS", "311");
            case "cursor" -> dice.any(known.cursors());
            case "actor" -> known.agent().toString();
            case "name" -> dice.any("agent2", "desk", "nobody", "Ann");
            case "password", "old", "fresh" -> dice.percent(70) ? TestContent.PASSWORD : "another password";
            case "language" -> dice.any("en", "es");
            case "slug" -> "trash-day";
            case "phone" -> "503-555-0100";
            case "email" -> "ann@example.org";
            case "kinds" -> dice.any("case", "service", "person", "article");
            default ->
                dice.any("Deep hole", "1221 SW 4th Ave", "crew", new UUID(dice.number(), dice.number()).toString());
        };
    }
}
