package org.frontdoor.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.frontdoor.model.place.Point;

class CameraTest {
    @Property(tries = 300)
    void whatIsBeneathAPixelStaysThereWhileZooming(
            @ForAll @DoubleRange(min = -80, max = 80) double latitude,
            @ForAll @DoubleRange(min = 0.3, max = 200) double meters,
            @ForAll @DoubleRange(min = -400, max = 400) double x,
            @ForAll @DoubleRange(min = -300, max = 300) double y) {
        Camera camera = new Camera(new Point(latitude, -122), meters);
        Point still = camera.at(x, y);
        assertEquals(x, camera.x(still.longitude()), 1e-6);
        assertEquals(y, camera.y(still.latitude()), 1e-6);
        Camera nearer = camera.zoomed(1.5, x, y);
        // The width of a degree changes a little from one middle to the other.
        assertEquals(y, nearer.y(still.latitude()), 0.5);
    }
}
