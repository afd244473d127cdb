package org.frontdoor.central.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/// Tells what is wrong with a polygon, so that "which county is this in" has one answer. Rings are looked at before the
/// geometry library sees them, because it refuses an open ring without saying which.
final class PolygonCheck {
    private final GeometryFactory factory = new GeometryFactory();

    private PolygonCheck() {}

    /// What is wrong ("has a ring that is not closed …"), or empty when nothing is.
    static Optional<String> wrong(JsonNode geometry) {
        try {
            return new PolygonCheck().invalid(geometry);
        } catch (BadShape e) {
            return Optional.of(e.words);
        }
    }

    private Optional<String> invalid(JsonNode geometry) throws BadShape {
        JsonNode coordinates = geometry.path("coordinates");
        Geometry shape = switch (geometry.path("type").asText("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> parts = new ArrayList<>();
                for (JsonNode part : coordinates) {
                    parts.add(polygon(part));
                }
                yield factory.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
            case "" -> throw new BadShape("has no geometry");
            case String other -> throw new BadShape("is a " + other + "; it must be a Polygon or MultiPolygon");
        };
        if (shape.isEmpty()) {
            return Optional.of("has no points");
        }
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        return Optional.ofNullable(error).map(PolygonCheck::words);
    }

    private static String words(TopologyValidationError error) {
        String what = switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "crosses itself";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "has a hole outside its edge";
            case TopologyValidationError.NESTED_SHELLS -> "has one part inside another";
            case TopologyValidationError.NESTED_HOLES -> "has a hole inside a hole";
            default -> "is no good polygon (" + error.getMessage() + ")";
        };
        Coordinate at = error.getCoordinate();
        return at == null ? what : "%s near longitude %.5f, latitude %.5f".formatted(what, at.x, at.y);
    }

    private Polygon polygon(JsonNode rings) throws BadShape {
        List<LinearRing> all = new ArrayList<>();
        for (JsonNode ring : rings) {
            all.add(ring(ring));
        }
        return all.isEmpty()
                ? factory.createPolygon()
                : factory.createPolygon(
                        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode points) throws BadShape {
        List<Coordinate> ring = new ArrayList<>();
        for (JsonNode point : points) {
            ring.add(coordinate(point));
        }
        if (ring.size() < 4) {
            throw new BadShape("has a ring of " + ring.size() + " points; the least is 4");
        }
        if (!ring.getFirst().equals2D(ring.getLast())) {
            throw new BadShape("has a ring that is not closed: its last point must be its first");
        }
        return factory.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(JsonNode point) throws BadShape {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new BadShape("has a point that is not [longitude, latitude]");
        }
        double longitude = point.path(0).asDouble();
        double latitude = point.path(1).asDouble();
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw new BadShape("has a point outside the earth, [%s, %s]; write longitude first, in degrees"
                    .formatted(point.path(0).asText(), point.path(1).asText()));
        }
        return new Coordinate(longitude, latitude);
    }

    /// Leaves the walk over the rings with the words for the analyst.
    private static final class BadShape extends Exception {
        private static final long serialVersionUID = 1L;
        private final String words;

        private BadShape(String words) {
            super(words, null, false, false);
            this.words = words;
        }
    }
}
