package org.frontdoor.app.place;

import java.util.List;
import java.util.Optional;
import org.frontdoor.model.place.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/// Where streets meet: where their lines do, or, of streets that nobody has drawn, about where the houses on both are
/// nearest to each other. Thread-safe.
final class Corners {
    /// A line that ends at a crossing may be drawn a little short of it.
    private static final double GAP_METERS = 30;

    /// From a corner house to the corner and on to the next.
    private static final double HOUSES_METERS = 90;

    private final GeometryFactory factory = new GeometryFactory();
    private final Ground ground;

    /// @param about worked out from the houses
    record Corner(Point point, boolean about) {}

    Corners(Ground ground) {
        this.ground = ground;
    }

    Optional<Corner> of(Street one, Street other) {
        Optional<Geometry> first = one.line();
        Optional<Geometry> second = other.line();
        if (first.isPresent() && second.isPresent()) {
            return ofLines(first.get(), second.get());
        }
        return nearest(first.orElseGet(() -> houses(one)), second.orElseGet(() -> houses(other)), HOUSES_METERS)
                .map(point -> new Corner(point, true));
    }

    private Optional<Corner> ofLines(Geometry one, Geometry other) {
        if (!one.getEnvelopeInternal().intersects(grown(other, GAP_METERS))) {
            return Optional.empty();
        }
        Geometry both = one.intersection(other);
        return both.isEmpty()
                ? nearest(one, other, GAP_METERS).map(point -> new Corner(point, false))
                : Optional.of(new Corner(ground.point(both.getGeometryN(0).getCoordinate()), false));
    }

    private Geometry houses(Street street) {
        return factory.createMultiPointFromCoords(
                street.houses().map(house -> ground.of(house.point())).toArray(Coordinate[]::new));
    }

    private Optional<Point> nearest(Geometry one, Geometry other, double farthest) {
        // Of two streets that cross, few houses are near the crossing.
        Geometry here = near(one, other, farthest);
        Geometry there = near(other, here, farthest);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        DistanceOp distance = new DistanceOp(here, there);
        if (distance.distance() > farthest) {
            return Optional.empty();
        }
        Coordinate[] ends = distance.nearestPoints();
        return Optional.of(ground.point(new Coordinate((ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2)));
    }

    private Geometry near(Geometry these, Geometry those, double meters) {
        Envelope around = grown(those, meters);
        if (!these.getEnvelopeInternal().intersects(around)) {
            return factory.createEmpty(0);
        }
        return these.getDimension() > 0
                ? these
                : factory.createMultiPointFromCoords(List.of(these.getCoordinates()).stream()
                        .filter(around::contains)
                        .toArray(Coordinate[]::new));
    }

    private static Envelope grown(Geometry shape, double meters) {
        Envelope around = new Envelope(shape.getEnvelopeInternal());
        around.expandBy(meters);
        return around;
    }
}
