package org.frontdoor.app.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.frontdoor.app.place.Surroundings.Doubt;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Program.PlacesTold;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/// The areas' polygons, ready to say in which of them a spot lies. Thread-safe once made.
public final class AreaShapes {
    private final GeometryFactory factory = new GeometryFactory();
    private final STRtree index = new STRtree();
    private final List<Shape> shapes;
    private final List<String> layers;

    /// @param polygon in degrees
    /// @param edge in meters on the ground around its middle
    private record Shape(
            Area area, Geometry polygon, PreparedGeometry inside, Ground ground, IndexedFacetDistance edge) {
        static Shape of(Area area, Geometry polygon) {
            Coordinate middle = polygon.getEnvelopeInternal().centre();
            Ground ground = new Ground(new Point(middle.y, middle.x));
            return new Shape(
                    area,
                    polygon,
                    PreparedGeometryFactory.prepare(polygon),
                    ground,
                    new IndexedFacetDistance(ground.of(polygon.getBoundary())));
        }

        boolean holds(org.locationtech.jts.geom.Point point, String layer, LocalDate day) {
            return area.layer().equals(layer) && holds(point, day);
        }

        boolean holds(org.locationtech.jts.geom.Point point, LocalDate day) {
            return area.holds(day) && inside.covers(point);
        }

        double metersToEdge(Point spot) {
            return edge.distance(polygon.getFactory().createPoint(ground.of(spot)));
        }

        /// Of a road, every spot is near its edge: that says nothing.
        boolean wide(double meters) {
            Geometry flat = ground.of(polygon);
            return 2 * flat.getArea() / flat.getLength() > 2 * meters;
        }
    }

    /// Areas whose shape cannot be read are left out; `pack check` names them before they get here.
    public AreaShapes(Collection<Area> areas) {
        GeoJsonReader reader = new GeoJsonReader(factory);
        shapes = areas.stream()
                .flatMap(area -> read(reader, area).map(polygon -> Shape.of(area, polygon)).stream())
                .toList();
        layers = areas.stream().map(Area::layer).distinct().sorted().toList();
        shapes.forEach(shape -> index.insert(shape.polygon.getEnvelopeInternal(), shape));
        index.build();
    }

    private static Optional<Geometry> read(GeoJsonReader reader, Area area) {
        try {
            return Optional.of(reader.read(area.geometry().toString())).filter(polygon -> !polygon.isEmpty());
        } catch (ParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// The name of the area of a layer that holds the spot on that day, borders included.
    public Optional<String> at(String layer, Point spot, LocalDate day) {
        org.locationtech.jts.geom.Point point = point(spot);
        return near(point)
                .filter(shape -> shape.holds(point, layer, day))
                .map(shape -> shape.area.name())
                .findFirst();
    }

    /// All areas that hold the spot on that day, borders included, by layer.
    public List<Lies> at(Point spot, LocalDate day) {
        org.locationtech.jts.geom.Point point = point(spot);
        return near(point)
                .filter(shape -> shape.holds(point, day))
                .map(shape -> new Lies(shape.area.layer(), shape.area.name(), shape.metersToEdge(spot)))
                .sorted(Comparator.comparing(Lies::layer).thenComparing(Lies::name))
                .toList();
    }

    /// What is known of the ground around the spot on that day.
    Surroundings around(Point spot, LocalDate day, PlacesTold told) {
        List<Lies> areas = at(spot, day);
        double meters = told.doubtMeters();
        double up = meters / Point.METERS_A_DEGREE;
        double across = up / Math.max(0.01, Math.cos(Math.toRadians(spot.latitude())));
        Envelope near = new Envelope(point(spot).getCoordinate());
        near.expandBy(across, up);
        org.locationtech.jts.geom.Point point = point(spot);
        List<Doubt> beyond = near(near)
                .filter(shape -> shape.area.holds(day) && !shape.inside.covers(point))
                .map(shape -> new Doubt(shape.area.layer(), shape.area.name(), shape.metersToEdge(spot), false))
                .filter(doubt -> doubt.meters() <= meters)
                .toList();
        Stream<Doubt> ends = near(near)
                .filter(shape -> shape.holds(point, day) && shape.wide(meters))
                .map(shape -> new Doubt(shape.area.layer(), shape.area.name(), shape.metersToEdge(spot), true))
                .filter(doubt -> doubt.meters() <= meters)
                .filter(doubt ->
                        beyond.stream().noneMatch(other -> other.layer().equals(doubt.layer())));
        return new Surroundings(
                areas,
                Stream.concat(beyond.stream(), ends)
                        .sorted(Comparator.comparingDouble(Doubt::meters))
                        .toList(),
                layers,
                told);
    }

    /// A spot within each area that is in force that day, well away from its edge.
    Stream<Spot> spots(LocalDate day) {
        return shapes.stream().filter(shape -> shape.area.holds(day)).map(shape -> {
            Coordinate inside = shape.polygon.getInteriorPoint().getCoordinate();
            return Spot.of(Spot.Kind.AREA, shape.area.name(), new Point(inside.y, inside.x), true);
        });
    }

    /// The edges of the areas that are in force that day.
    List<Drawing.Line> lines(LocalDate day) {
        return shapes.stream()
                .filter(shape -> shape.area.holds(day))
                .map(shape -> line(shape.area.layer(), shape.area.name(), shape.polygon.getBoundary()))
                .toList();
    }

    /// @param shape of lines, in degrees
    static Drawing.Line line(String layer, String name, Geometry shape) {
        List<double[]> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add(Arrays.stream(shape.getGeometryN(i).getCoordinates())
                    .flatMapToDouble(each -> DoubleStream.of(each.x, each.y))
                    .toArray());
        }
        Envelope around = shape.getEnvelopeInternal();
        return new Drawing.Line(
                layer, name, parts, around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }

    private org.locationtech.jts.geom.Point point(Point spot) {
        return factory.createPoint(new Coordinate(spot.longitude(), spot.latitude()));
    }

    private Stream<Shape> near(org.locationtech.jts.geom.Point point) {
        return near(new Envelope(point.getCoordinate()));
    }

    private Stream<Shape> near(Envelope around) {
        List<?> near = index.query(around);
        return near.stream().map(Shape.class::cast);
    }
}
