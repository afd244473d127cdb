package org.frontdoor.app.place;

import java.util.Collection;
import java.util.Optional;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;

/// The known addresses and areas, as one immutable state; made anew when the synced copy changes.
public final class Places {
    private final AddressFinder addresses;
    private final AreaShapes areas;

    public Places(Collection<AddressPoint> addresses, AreaShapes areas) {
        this.addresses = new AddressFinder(addresses);
        this.areas = areas;
    }

    /// Known addresses for what is typed: a house number and its street, or a street alone; with or without type and
    /// direction, nearest spelling first, then street by street and house by house.
    public Offered suggest(String typed, int most) {
        return addresses.find(typed, most);
    }

    /// The place for an address as typed: a known one when exactly this is known, else the words alone.
    public Place place(String typed) {
        return addresses.exactly(typed).map(this::place).orElseGet(() -> Place.named(typed.strip()));
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
}
