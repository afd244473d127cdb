package org.frontdoor.model.place;

/// A spot on the earth, WGS 84.
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    /// The length of a degree of a meridian, in meters (mean earth radius of the IUGG).
    public static final double METERS_A_DEGREE = Math.toRadians(1) * EARTH_RADIUS_METERS;

    /// Refuses what is not a spot.
    /// @throws IllegalArgumentException outside the earth's degrees
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        }
    }

    /// Distance along the surface in meters (haversine formula, mean earth radius of the IUGG).
    public double metersTo(Point other) {
        double lat = Math.toRadians(other.latitude - latitude);
        double lon = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
