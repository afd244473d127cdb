package org.frontdoor.app.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;

/// The known addresses and areas, as one immutable state; made anew when the synced copy changes.
public final class Places {
    private final List<Known> known;
    private final AreaShapes areas;

    private record Known(AddressPoint address, List<String> words) {}

    public Places(Collection<AddressPoint> addresses, AreaShapes areas) {
        this.known = addresses.stream()
                .map(address -> new Known(address, AddressWords.of(address.label())))
                .sorted(Comparator.comparing(known -> known.address.label()))
                .toList();
        this.areas = areas;
    }

    /// Addresses that begin as typed: each typed word begins a word of the address, in the same order, the first one
    /// being the first. Short, then alphabetical.
    public List<AddressPoint> suggest(String typed, int most) {
        List<String> wanted = AddressWords.of(typed);
        return wanted.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(place -> begins(place.words, wanted))
                        .limit(most)
                        .map(Known::address)
                        .toList();
    }

    /// The place for an address as typed: a known one when exactly this is known, else the words alone.
    public Place place(String typed) {
        List<String> wanted = AddressWords.of(typed);
        return known.stream()
                .filter(place -> place.words.equals(wanted))
                .findFirst()
                .map(place -> place(place.address))
                .orElseGet(() -> Place.named(typed.strip()));
    }

    public Place place(AddressPoint address) {
        return new Place(
                address.label(),
                address.point(),
                areaAt("neighborhood", address.point()).orElse(null),
                areaAt("county", address.point()).orElse(null),
                address.zip(),
                null);
    }

    /// The name of the area of a layer that holds the spot.
    public Optional<String> areaAt(String layer, Point spot) {
        return areas.at(layer, spot);
    }

    private static boolean begins(List<String> address, List<String> wanted) {
        int at = 0;
        for (int i = 0; i < wanted.size(); i++) {
            while (at < address.size() && !address.get(at).startsWith(wanted.get(i))) {
                if (i == 0) {
                    return false;
                }
                at++;
            }
            if (at == address.size()) {
                return false;
            }
            at++;
        }
        return true;
    }
}
