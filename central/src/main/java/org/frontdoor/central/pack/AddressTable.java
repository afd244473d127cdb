package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Reads `addresses.csv`.
final class AddressTable {
    private static final List<String> COLUMNS =
            List.of("number", "street", "unit", "city", "region", "postcode", "latitude", "longitude");

    private AddressTable() {}

    static List<AddressPoint> read(PackPage page) {
        var addresses = new ArrayList<AddressPoint>();
        Set<String> labels = new HashSet<>();
        for (CsvRow row : CsvTable.read(page, COLUMNS)) {
            String label = Stream.of(row.required("number"), row.required("street"), row.text("unit"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!labels.add(label)) {
                row.error("address \"" + label + "\" twice");
                continue;
            }
            point(row)
                    .ifPresent(point -> addresses.add(new AddressPoint(
                            AddressPoint.idOf(label),
                            label,
                            orNull(row.text("city")),
                            orNull(row.text("postcode")),
                            point)));
        }
        return addresses;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Optional<Point> point(CsvRow row) {
        try {
            double latitude = Double.parseDouble(row.text("latitude"));
            double longitude = Double.parseDouble(row.text("longitude"));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return Optional.of(new Point(latitude, longitude));
            }
            row.error("latitude " + latitude + ", longitude " + longitude + " is not on the earth");
        } catch (NumberFormatException e) {
            row.error("\"latitude\" and \"longitude\" must be degrees, as 45.5231 and -122.6765");
        }
        return Optional.empty();
    }
}
