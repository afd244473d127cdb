package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.place.AddressPoint;
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
            row.point()
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
}
