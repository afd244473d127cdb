package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.frontdoor.model.place.Area;

/// Reads `areas.yaml` and the GeoJSON files it names.
final class AreaFiles {
    private AreaFiles() {}

    /// @param files gives a file of the pack, or empty after saying why not
    static List<Area> read(PackPage page, Set<String> present, Function<String, Optional<PackPage>> files) {
        var areas = new ArrayList<Area>();
        Set<String> named = new HashSet<>();
        YamlText.read(page).ifPresent(map -> {
            map.only("areas");
            for (YamlMap item : map.maps("areas")) {
                item.only("file", "layer", "name", "credit", "from", "until");
                String file = item.required("file");
                String layer = item.required("layer");
                String nameKey = item.required("name");
                String credit = item.required("credit");
                PackDates dates = PackDates.of(item);
                if (!named.add(file)) {
                    item.error("file", file + " twice");
                } else if (present.contains(file)) {
                    files.apply(file).ifPresent(shapes -> areas.addAll(areas(shapes, layer, nameKey, credit, dates)));
                } else if (!file.isEmpty()) {
                    item.error("file", "there is no file " + file);
                }
            }
        });
        for (String file : present) {
            if (file.startsWith("areas/") && file.endsWith(".geojson") && !named.contains(file)) {
                page.warning(0, file + " is not named here, so nobody reads it");
            }
        }
        return areas;
    }

    private static List<Area> areas(PackPage page, String layer, String nameKey, String credit, PackDates dates) {
        return GeoJsonPage.read(page, nameKey, "area", PolygonCheck::wrong).stream()
                .map(shape -> new Area(
                        dates.from() == null
                                ? Area.idOf(layer, shape.name())
                                : Area.idOf(layer, shape.name() + "/" + dates.from()),
                        layer,
                        shape.name(),
                        shape.geometry(),
                        credit,
                        dates.from(),
                        dates.until()))
                .toList();
    }
}
