package org.frontdoor.app.place;

import java.util.List;

/// What can be drawn of the ground: areas and streets.
public record Drawing(List<Line> areas, List<Line> streets) {
    public static final Drawing NOTHING = new Drawing(List.of(), List.of());

    public Drawing {
        areas = List.copyOf(areas);
        streets = List.copyOf(streets);
    }

    /// The edge of an area or the middle of a street.
    ///
    /// @param layer what an area divides; of a street `street`
    /// @param parts each longitude, latitude, longitude, … in degrees
    /// @param west longitude of the westernmost point, and so on
    public record Line(
            String layer, String name, List<double[]> parts, double west, double south, double east, double north) {}
}
