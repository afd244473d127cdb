package org.frontdoor.central.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.frontdoor.model.place.StreetLine;

/// Reads `streets.geojson`: the middle of each street, its name in the property `name`.
final class StreetLines {
    private StreetLines() {}

    static List<StreetLine> read(PackPage page) {
        return GeoJsonPage.read(page, "name", "street", StreetLines::wrong).stream()
                .map(shape -> new StreetLine(StreetLine.idOf(shape.name()), shape.name(), shape.geometry()))
                .toList();
    }

    private static Optional<String> wrong(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asText("")) {
            case "LineString" -> wrongLine(coordinates);
            case "MultiLineString" -> {
                for (JsonNode line : coordinates) {
                    Optional<String> wrong = wrongLine(line);
                    if (wrong.isPresent()) {
                        yield wrong;
                    }
                }
                yield coordinates.isEmpty() ? Optional.of("has no points") : Optional.empty();
            }
            case "" -> Optional.of("has no geometry");
            case String other -> Optional.of("is a " + other + "; it must be a LineString or MultiLineString");
        };
    }

    private static Optional<String> wrongLine(JsonNode line) {
        if (line.size() < 2) {
            return Optional.of("has a line of fewer than two points");
        }
        for (JsonNode point : line) {
            if (!point.path(0).isNumber()
                    || !point.path(1).isNumber()
                    || Math.abs(point.path(0).asDouble()) > 180
                    || Math.abs(point.path(1).asDouble()) > 90) {
                return Optional.of("has a point that is not on the earth: " + point);
            }
        }
        return Optional.empty();
    }
}
