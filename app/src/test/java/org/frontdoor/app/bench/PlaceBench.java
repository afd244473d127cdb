package org.frontdoor.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.frontdoor.app.place.AreaShapes;
import org.frontdoor.app.place.Places;
import org.frontdoor.fixtures.workload.AddressGrid;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/// Addresses found while somebody types, and the areas a spot lies in, in a made-up metropolis.
final class PlaceBench {
    private static final int ADDRESSES = 300_000;
    private static final int AREAS = 200;
    private static final int CORNERS = 60_000;
    private static final int TYPED = 300;
    private static final int LOOKUPS = 200_000;
    private static final int BARE_LOOKUPS = 2_000;
    private static final int MOST = 6;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Report report;

    /// So that nothing is left out because nobody looks at it.
    private long seen;

    PlaceBench(Report report) {
        this.report = report;
    }

    void run() {
        List<AddressPoint> addresses = AddressGrid.addresses(ADDRESSES);
        List<Area> areas = AddressGrid.areas(AREAS, CORNERS);
        AreaShapes shapes = new AreaShapes(areas);
        long heap = AnswerBench.heap();
        long began = System.nanoTime();
        Places places = new Places(new Places.Known(addresses, List.of(), List.of(), shapes, List.of()), () -> DAY);
        double built = (System.nanoTime() - began) / 1e6;
        long grown = (AnswerBench.heap() - heap) >> 20;
        List<String> typed = keystrokes(addresses);
        Timing found = timed(typed, text -> places.suggest(text, MOST).spots().size());
        List<String> plain = addresses.stream()
                .map(address -> address.label().toLowerCase(Locale.ROOT))
                .toList();
        Timing pass = timed(
                typed.subList(0, Math.min(typed.size(), 400)),
                text -> plain.stream()
                        .filter(label -> label.startsWith(text.toLowerCase(Locale.ROOT)))
                        .limit(MOST)
                        .count());
        report.add(Line.of("places", "an address, a keystroke, p99", found.p99(), "ms")
                .beside("a pass over all labels, the very letters alone", pass.p99())
                .atMost(15)
                .note("p50 %.2f ms, longest %.1f ms, %,d keystrokes over %,d addresses; made ready in %.0f ms, %d MiB"
                        .formatted(found.p50(), found.longest(), found.count(), addresses.size(), built, grown)));
        lookups(shapes, areas);
    }

    private void lookups(AreaShapes shapes, List<Area> areas) {
        SplittableRandom random = new SplittableRandom(7);
        List<Point> spots = random.doubles(LOOKUPS)
                .mapToObj(share -> new Point(45.32 + 0.4 * share, -122.9 + 0.5 * random.nextDouble()))
                .toList();
        double named = rate(spots, spot -> shapes.at("layer-1", spot, DAY).isPresent() ? 1 : 0);
        double whole = rate(
                spots.subList(0, LOOKUPS / 10), spot -> shapes.at(spot, DAY).size());
        GeometryFactory factory = new GeometryFactory();
        List<Geometry> polygons = polygons(areas, factory);
        double bare = rate(
                spots.subList(0, BARE_LOOKUPS),
                spot -> polygons.stream()
                        .filter(each ->
                                each.covers(factory.createPoint(new Coordinate(spot.longitude(), spot.latitude()))))
                        .count());
        report.add(Line.of("places", "which area of a layer a spot lies in", named, "/s")
                .beside("each polygon asked, not prepared", bare)
                .atLeast(100_000)
                .note("%d polygons of %,d corners together; all layers with the distance to each boundary: %,.0f/s"
                        .formatted(AREAS, CORNERS, whole)));
    }

    private static List<Geometry> polygons(List<Area> areas, GeometryFactory factory) {
        List<Geometry> polygons = new ArrayList<>();
        for (Area area : areas) {
            try {
                polygons.add(new GeoJsonReader(factory).read(area.geometry().toString()));
            } catch (ParseException e) {
                throw new BenchFailure("A made-up area cannot be read: " + e.getMessage(), e);
            }
        }
        return polygons;
    }

    /// Addresses as they are typed, letter by letter; a third in small letters without the side of the city, a third
    /// with a slip.
    private static List<String> keystrokes(List<AddressPoint> addresses) {
        SplittableRandom random = new SplittableRandom(31);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < TYPED; i++) {
            String label = addresses.get(random.nextInt(addresses.size())).label();
            String said = switch (i % 3) {
                case 0 -> label;
                case 1 -> label.toLowerCase(Locale.ROOT).replaceAll(" (ne|se|nw|sw) ", " ");
                default -> label.substring(0, label.length() - 5) + label.substring(label.length() - 4);
            };
            for (int end = 1; end <= said.length(); end++) {
                typed.add(said.substring(0, end));
            }
        }
        return typed;
    }

    private Timing timed(List<String> typed, ToLongFunction<String> search) {
        typed.subList(0, typed.size() / 4).forEach(text -> seen += search.applyAsLong(text));
        long[] nanos = new long[typed.size()];
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            seen += search.applyAsLong(typed.get(i));
            nanos[i] = System.nanoTime() - began;
        }
        return Timing.of(nanos);
    }

    private double rate(List<Point> spots, ToLongFunction<Point> lookup) {
        spots.subList(0, spots.size() / 4).forEach(spot -> seen += lookup.applyAsLong(spot));
        long began = System.nanoTime();
        spots.forEach(spot -> seen += lookup.applyAsLong(spot));
        return spots.size() / ((System.nanoTime() - began) / 1e9);
    }
}
