package org.frontdoor.app.place;

import java.util.List;
import org.frontdoor.model.place.AddressPoint;

/// Known addresses for what is typed.
///
/// @param addresses nearest first
/// @param sure the first one is what was typed, as far as it was typed: its house number, and all words in their place
public record Offered(List<AddressPoint> addresses, boolean sure) {
    public static final Offered NONE = new Offered(List.of(), false);

    public Offered {
        addresses = List.copyOf(addresses);
    }
}
