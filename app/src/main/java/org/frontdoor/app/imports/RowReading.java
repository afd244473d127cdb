package org.frontdoor.app.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns a record of the file into a row of `POST /imports`, or says why it cannot.
final class RowReading {
    private final Mapping mapping;
    private final Map<String, Integer> places;
    private final int width;

    /// Reads by the file's header.
    /// @param places where each column is
    /// @param width how many there are, those without a name and those with the same too
    RowReading(Mapping mapping, Map<String, Integer> places, int width) {
        this.mapping = mapping;
        this.places = places;
        this.width = width;
    }

    sealed interface Result {
        record Row(ObjectNode json) implements Result {}

        record Reject(String reason) implements Result {}
    }

    Result read(CsvRecords.Fields fields) {
        if (fields.values().size() != width) {
            return new Result.Reject("has " + fields.values().size() + " fields, the header has " + width);
        }
        if (fields.values().stream().anyMatch(value -> value.indexOf('\uFFFD') >= 0)) {
            return new Result.Reject("is not UTF-8");
        }
        try {
            return row(fields);
        } catch (Unusable e) {
            return new Result.Reject(String.valueOf(e.getMessage()));
        }
    }

    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String reason) {
            super(reason);
        }
    }

    private Result row(CsvRecords.Fields fields) throws Unusable {
        ZoneId zone = zone(fields);
        Instant opened = time(fields, mapping.opened(), zone);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("line", fields.line());
        row.put("system", needed(fields, mapping.system()));
        row.put("externalId", needed(fields, mapping.id()));
        row.put("openedAt", opened.toString());
        row.put("channel", chosen(fields, mapping.channel(), "channel"));
        row.put("description", description(fields));
        Mapping.Choice service = mapping.service();
        if (service != null) {
            row.put("service", service.of(value(fields, service.column())));
        }
        ObjectNode place = place(fields);
        if (!place.isEmpty()) {
            row.set("place", place);
        }
        if (chosen(fields, mapping.status(), "status").equals("closed")) {
            row.set("resolution", resolution(fields, opened, zone));
        }
        return new Result.Row(row);
    }

    private ObjectNode resolution(CsvRecords.Fields fields, Instant opened, ZoneId zone) throws Unusable {
        String closed = mapping.closed();
        Instant at = closed == null || value(fields, closed).isEmpty() ? opened : time(fields, closed, zone);
        if (at.isBefore(opened)) {
            throw new Unusable("was closed before it was opened");
        }
        String column = mapping.resolution();
        String words = column == null ? "" : value(fields, column);
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", mapping.outcome().kind())
                .put("words", words.isEmpty() ? mapping.outcome().words() : words)
                .put("at", at.toString());
    }

    private ObjectNode place(CsvRecords.Fields fields) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        String address = value(fields, mapping.address());
        String neighborhood = value(fields, mapping.neighborhood());
        double latitude = degrees(value(fields, mapping.latitude()), 90);
        double longitude = degrees(value(fields, mapping.longitude()), 180);
        boolean spot = !Double.isNaN(latitude) && !Double.isNaN(longitude) && (latitude != 0 || longitude != 0);
        if (address.isEmpty() && neighborhood.isEmpty() && !spot) {
            return place;
        }
        place.put("address", address.isEmpty() ? neighborhood : address);
        if (spot) {
            place.putObject("point").put("latitude", latitude).put("longitude", longitude);
        }
        put(place, "neighborhood", neighborhood);
        put(place, "zip", value(fields, mapping.zip()));
        return place;
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    /// Not a number when it is none, or beyond the earth.
    private static double degrees(String text, double most) {
        try {
            double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            return Math.abs(value) <= most ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private String description(CsvRecords.Fields fields) {
        return mapping.description().stream()
                .map(column -> value(fields, column))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private ZoneId zone(CsvRecords.Fields fields) throws Unusable {
        try {
            return ZoneId.of(chosen(fields, mapping.zone(), "time zone"));
        } catch (DateTimeException e) {
            throw new Unusable("the mapping's time zone is none: " + e.getMessage());
        }
    }

    private String chosen(CsvRecords.Fields fields, Mapping.Choice choice, String what) throws Unusable {
        String value = value(fields, choice.column());
        String meaning = choice.of(value);
        if (meaning == null) {
            throw new Unusable("the mapping has no " + what + " for «" + value + "»");
        }
        return meaning;
    }

    private Instant time(CsvRecords.Fields fields, String column, ZoneId zone) throws Unusable {
        String text = needed(fields, column);
        try {
            return text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new Unusable(column + " is no time: «" + text + "»");
        }
    }

    private String needed(CsvRecords.Fields fields, String column) throws Unusable {
        String value = value(fields, column);
        if (value.isEmpty()) {
            throw new Unusable(column + " is empty");
        }
        return value;
    }

    private String value(CsvRecords.Fields fields, @Nullable String column) {
        Integer at = column == null ? null : places.get(column);
        List<String> values = fields.values();
        return at == null ? "" : values.get(at).strip();
    }
}
