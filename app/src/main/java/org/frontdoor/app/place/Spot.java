package org.frontdoor.app.place;

import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// One place on offer for what was typed.
///
/// @param label as it is read back, the same on every desktop
/// @param about the spot is worked out from what is around it, and not known
/// @param zip or `null`
/// @param near label of the known address nearest to it, where it has none of its own; or `null`
public record Spot(
        Kind kind,
        String label,
        Point point,
        boolean about,
        @Nullable String zip,
        @Nullable String near) {
    /// What it is.
    public enum Kind {
        ADDRESS,
        CROSSING,
        BLOCK,
        LANDMARK,
        AREA,
        COORDINATES
    }

    static Spot of(AddressPoint address) {
        return new Spot(Kind.ADDRESS, address.label(), address.point(), false, address.zip(), null);
    }

    static Spot of(Kind kind, String label, Point point, boolean about) {
        return new Spot(kind, label, point, about, null, null);
    }
}
