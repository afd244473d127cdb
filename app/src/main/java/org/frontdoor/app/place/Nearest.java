package org.frontdoor.app.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/// The known house that is nearest to a spot. Thread-safe once made.
final class Nearest {
    /// Farther away it says nothing.
    private static final double FARTHEST_METERS = 150;

    private final KdTree tree = new KdTree();

    Nearest(Collection<AddressPoint> addresses) {
        addresses.forEach(address -> tree.insert(
                new Coordinate(address.point().longitude(), address.point().latitude()), address));
    }

    Optional<String> to(Point spot) {
        double up = FARTHEST_METERS / 111_000;
        double across = up / Math.max(0.01, Math.cos(Math.toRadians(spot.latitude())));
        List<?> near = tree.query(new Envelope(
                spot.longitude() - across, spot.longitude() + across, spot.latitude() - up, spot.latitude() + up));
        return near.stream()
                .map(node -> (AddressPoint) ((KdNode) node).getData())
                .filter(address -> address.point().metersTo(spot) <= FARTHEST_METERS)
                .min(Comparator.comparingDouble(address -> address.point().metersTo(spot)))
                .map(address -> AddressParts.of(address.label()).house());
    }
}
