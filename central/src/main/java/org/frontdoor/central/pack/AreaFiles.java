package org.frontdoor.central.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.frontdoor.model.place.Area;
import org.jspecify.annotations.Nullable;

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
                AreaDates dates = AreaDates.of(item);
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

    private static List<Area> areas(PackPage page, String layer, String nameKey, String credit, AreaDates dates) {
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

    /// From when and until when the areas of a file are so.
    private record AreaDates(
            @Nullable LocalDate from, @Nullable LocalDate until) {
        static AreaDates of(YamlMap item) {
            var dates = new AreaDates(date(item, "from"), date(item, "until"));
            if (dates.from != null && dates.until != null && !dates.from.isBefore(dates.until)) {
                item.error("until", "\"until\" is not after \"from\": these areas would never hold");
            }
            return dates;
        }

        private static @Nullable LocalDate date(YamlMap item, String key) {
            if (!item.has(key)) {
                return null;
            }
            try {
                return LocalDate.parse(item.text(key));
            } catch (DateTimeParseException e) {
                item.error(key, "\"" + item.text(key) + "\" is no date; write 2027-01-31");
                return null;
            }
        }
    }
}
