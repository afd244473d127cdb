package org.frontdoor.app.map;

import org.frontdoor.model.place.Point;

/// What part of the ground a map shows: an equirectangular map, true at its middle.
///
/// @param center in the middle of the map
/// @param metersPerPixel how much ground a pixel shows
record Camera(Point center, double metersPerPixel) {
    private static final double NEAREST = 0.15;
    private static final double FARTHEST = 400;

    Camera {
        metersPerPixel = Math.clamp(metersPerPixel, NEAREST, FARTHEST);
    }

    /// Pixels right of the middle.
    double x(double longitude) {
        return (longitude - center.longitude()) * pixelsAcross();
    }

    /// Pixels below the middle.
    double y(double latitude) {
        return (center.latitude() - latitude) * pixelsDown();
    }

    Point at(double x, double y) {
        return point(center.latitude() - y / pixelsDown(), center.longitude() + x / pixelsAcross());
    }

    /// Another part of the ground, so many pixels right and down.
    Camera moved(double x, double y) {
        return new Camera(at(x, y), metersPerPixel);
    }

    Camera at(Point spot) {
        return new Camera(spot, metersPerPixel);
    }

    /// Nearer by a factor, while what is at this pixel stays there.
    Camera zoomed(double factor, double x, double y) {
        Point still = at(x, y);
        Camera nearer = new Camera(still, metersPerPixel / factor);
        return nearer.moved(-x, -y);
    }

    private double pixelsDown() {
        return Point.METERS_A_DEGREE / metersPerPixel;
    }

    private double pixelsAcross() {
        return pixelsDown() * Math.max(0.01, Math.cos(Math.toRadians(center.latitude())));
    }

    private static Point point(double latitude, double longitude) {
        return new Point(Math.clamp(latitude, -89, 89), Math.clamp(longitude, -180, 180));
    }
}
