package org.frontdoor.app.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/// The areas' polygons, ready to say in which of them a spot lies. Thread-safe once made.
public final class AreaShapes {
    private final GeometryFactory factory = new GeometryFactory();
    private final STRtree index = new STRtree();

    private record Shape(Area area, PreparedGeometry polygon) {}

    /// Areas whose shape cannot be read are left out; `pack check` names them before they get here.
    public AreaShapes(Collection<Area> areas) {
        GeoJsonReader reader = new GeoJsonReader(factory);
        for (Area area : areas) {
            read(reader, area)
                    .ifPresent(polygon -> index.insert(
                            polygon.getEnvelopeInternal(), new Shape(area, PreparedGeometryFactory.prepare(polygon))));
        }
        index.build();
    }

    private static Optional<Geometry> read(GeoJsonReader reader, Area area) {
        try {
            return Optional.of(reader.read(area.geometry().toString()));
        } catch (ParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// The name of the area of a layer that holds the spot, borders included.
    public Optional<String> at(String layer, Point spot) {
        Coordinate coordinate = new Coordinate(spot.longitude(), spot.latitude());
        org.locationtech.jts.geom.Point point = factory.createPoint(coordinate);
        List<?> near = index.query(new Envelope(coordinate));
        return near.stream()
                .map(Shape.class::cast)
                .filter(shape -> shape.area.layer().equals(layer) && shape.polygon.covers(point))
                .map(shape -> shape.area.name())
                .findFirst();
    }
}
