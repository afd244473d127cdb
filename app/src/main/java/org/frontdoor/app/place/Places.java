package org.frontdoor.app.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.program.Program.PlacesTold;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/// The known addresses, streets, landmarks and areas, as one immutable state; made anew when the synced copy changes.
/// Thread-safe.
public final class Places {
    /// Names stand before the houses of streets that are called alike.
    private static final int MOST_NAMES = 2;

    private final AreaShapes areas;
    private final Supplier<LocalDate> today;
    private final Map<String, Geometry> lines;
    private final Streets streets;
    private final Houses houses;
    private final Names names;
    private final Crossings crossings;
    private final Blocks blocks;
    private final Nearest nearest;

    /// What places are made of.
    /// @param synonyms what streets and places are called besides, as in a pack's `place-synonyms.txt`
    public record Known(
            Collection<AddressPoint> addresses,
            Collection<Landmark> landmarks,
            Collection<StreetLine> lines,
            AreaShapes areas,
            List<String> synonyms) {
        public static final Known NOTHING =
                new Known(List.of(), List.of(), List.of(), new AreaShapes(List.of()), List.of());
    }

    /// @param today the day by which areas hold, in the program's time zone
    public Places(Known known, Supplier<LocalDate> today) {
        this.areas = known.areas;
        this.today = today;
        this.lines = read(known.lines);
        Ground ground = new Ground(
                known.addresses.stream().map(AddressPoint::point).findFirst().orElse(new Point(0, 0)));
        PlaceSynonyms synonyms = new PlaceSynonyms(known.synonyms);
        this.streets = new Streets(known.addresses, onGround(ground), synonyms);
        this.houses = new Houses(streets);
        this.names = new Names(known.landmarks, areas.spots(today.get()).toList(), synonyms);
        this.crossings = new Crossings(streets, new Corners(ground));
        this.blocks = new Blocks(streets, crossings);
        this.nearest = new Nearest(known.addresses);
    }

    private static Map<String, Geometry> read(Collection<StreetLine> lines) {
        GeoJsonReader reader = new GeoJsonReader(new GeometryFactory());
        Map<String, Geometry> drawn = new LinkedHashMap<>();
        for (StreetLine line : lines) {
            try {
                drawn.put(line.name(), reader.read(line.geometry().toString()));
            } catch (ParseException | IllegalArgumentException unreadable) {
                // `pack check` names it before it gets here; its houses still tell where the street is.
            }
        }
        return drawn;
    }

    private Map<String, Geometry> onGround(Ground ground) {
        Map<String, Geometry> flat = new LinkedHashMap<>();
        lines.forEach((name, line) -> flat.put(name, ground.of(line)));
        return flat;
    }

    /// Whether there is anything to find yet: for a moment after signing in there is not.
    public boolean ready() {
        return !streets.all().isEmpty();
    }

    /// What can be drawn of the ground today.
    public Drawing drawing() {
        return new Drawing(
                areas.lines(today.get()),
                lines.entrySet().stream()
                        .map(street -> AreaShapes.line("street", street.getKey(), street.getValue()))
                        .toList());
    }

    /// Known places for what is typed, best first: addresses, with or without the street's type and direction and
    /// nearest spelling first; crossings, blocks, landmarks, areas and coordinates, in English or Spanish.
    public Offered suggest(String typed, int most) {
        return switch (SpokenPlace.of(typed)) {
            case SpokenPlace.Coordinates(Point point) -> new Offered(List.of(coordinates(point)), true);
            case SpokenPlace.Crossing(String one, String other) -> first(crossings.of(one, other, most), typed, most);
            case SpokenPlace.Between(String street, String one, String other) ->
                first(blocks.between(street, one, other, most), typed, most);
            case SpokenPlace.Block block -> first(blocks.of(block, most), typed, most);
            case SpokenPlace.Named(String words) -> {
                Offered named = named(words, most);
                yield named.spots().isEmpty() ? named(SpokenPlace.withoutLead(words), most) : named;
            }
        };
    }

    private Offered first(Offered found, String typed, int most) {
        Offered named = named(typed, most);
        boolean both = !found.spots().isEmpty() && !named.spots().isEmpty();
        return both ? found.and(named, most) : found.spots().isEmpty() ? named : found;
    }

    private Offered named(String typed, int most) {
        List<String> words = AddressWords.of(typed);
        Offered named = names.of(words, MOST_NAMES);
        Offered found = houses.offered(words, most);
        if (named.sure() && !found.sure()) {
            return named.and(found, most);
        }
        return found.first(named.spots().isEmpty() ? most : most - 1).and(named, most);
    }

    private Spot coordinates(Point point) {
        String spot = String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
        String near = nearest.to(point).orElse(null);
        // Nobody can read back degrees alone.
        String label = near == null ? spot : spot + " · " + near;
        return new Spot(Spot.Kind.COORDINATES, label, point, false, null, near);
    }

    /// The place for what was typed: a known one when exactly this is known, else the words alone.
    public Place place(String typed) {
        Offered offered = suggest(typed, MOST_NAMES + 1);
        List<String> words = AddressWords.of(typed);
        return offered.spots().stream()
                .filter(spot -> AddressWords.of(spot.label()).equals(words)
                        || (offered.sure()
                                && spot.equals(offered.spots().getFirst())
                                && spot.kind() != Spot.Kind.ADDRESS))
                .findFirst()
                .map(this::place)
                .orElseGet(() -> Place.named(typed.strip()));
    }

    public Place place(Spot spot) {
        return new Place(
                spot.label(),
                spot.point(),
                areaAt("neighborhood", spot.point()).orElse(null),
                areaAt("county", spot.point()).orElse(null),
                spot.zip(),
                null);
    }

    /// A spot on the map as a place.
    public Place place(Point point) {
        return place(coordinates(point));
    }

    /// The name of the area of a layer that holds the spot.
    public Optional<String> areaAt(String layer, Point spot) {
        return areas.at(layer, spot, today.get());
    }

    /// What is known of the ground around the spot.
    public Surroundings around(Point spot, PlacesTold told) {
        return areas.around(spot, today.get(), told);
    }
}
