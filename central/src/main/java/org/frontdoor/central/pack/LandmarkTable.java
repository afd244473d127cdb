package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontdoor.model.place.Landmark;

/// Reads `landmarks.csv`.
final class LandmarkTable {
    private static final List<String> COLUMNS = List.of("name", "other_names", "latitude", "longitude");

    private LandmarkTable() {}

    static List<Landmark> read(PackPage page) {
        var landmarks = new ArrayList<Landmark>();
        Set<String> names = new HashSet<>();
        for (CsvRow row : CsvTable.read(page, COLUMNS)) {
            String name = row.required("name");
            if (!names.add(name)) {
                row.error("landmark \"" + name + "\" twice");
                continue;
            }
            row.point()
                    .ifPresent(point ->
                            landmarks.add(new Landmark(Landmark.idOf(name), name, row.list("other_names"), point)));
        }
        return landmarks;
    }
}
