package org.frontdoor.app.place;

import org.frontdoor.model.place.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// The ground around a spot as a flat map in meters, east and north of it: the equirectangular projection, within a
/// hundredth over the width of a county.
///
/// @param center the spot
record Ground(Point center) {
    double x(double longitude) {
        return (longitude - center.longitude()) * Point.METERS_A_DEGREE * Math.cos(Math.toRadians(center.latitude()));
    }

    double y(double latitude) {
        return (latitude - center.latitude()) * Point.METERS_A_DEGREE;
    }

    Coordinate of(Point point) {
        return new Coordinate(x(point.longitude()), y(point.latitude()));
    }

    Point point(Coordinate flat) {
        return new Point(
                center.latitude() + flat.y / Point.METERS_A_DEGREE,
                center.longitude() + flat.x / (Point.METERS_A_DEGREE * Math.cos(Math.toRadians(center.latitude()))));
    }

    /// The same shape in meters.
    /// @param degrees longitude first, as in GeoJSON
    Geometry of(Geometry degrees) {
        Geometry flat = degrees.copy();
        flat.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence all, int i) {
                all.setOrdinate(i, CoordinateSequence.X, x(all.getX(i)));
                all.setOrdinate(i, CoordinateSequence.Y, y(all.getY(i)));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return flat;
    }
}
